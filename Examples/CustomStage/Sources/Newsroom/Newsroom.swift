import Copydesk
import CopydeskCommandLine

/// The whole `copydesk` command with two more stages: `newsroom run CONFIG`, `newsroom stages`, `newsroom --help`.
@main
struct Newsroom {
  static func main() async {
    var registry = Registry.builtIn
    registry.register(Redact.self)
    registry.register(Headlines.self)
    await CopydeskHost(name: "newsroom", version: "1.0.0", registry: registry).main()
  }
}
