import Copydesk

/// A command with Copydesk's stages and three of its own: `Newsroom CONFIG`.
@main
struct Newsroom {
  static func main() async {
    var registry = Registry.builtIn
    registry.register(Redact.self)
    registry.register(FactBoxes.self)
    registry.register(Headlines.self)
    await CopydeskHost(registry: registry).main()
  }
}
