import CopydeskCommandLine
import Copydesk

/// A command with stages that do what no stage should, for tests of isolation.
@main
struct UnrulyDesk {
  static func main() async {
    var registry = Registry.builtIn
    registry.register(Misbehave.self)
    registry.register(Misprint.self)
    await CopydeskHost(name: "unruly", registry: registry).main()
  }
}
