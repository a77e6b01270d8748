import Copydesk
import CopydeskCommandLine

/// The whole `copydesk` command with three more stages and a pass of extraction: `newsroom run CONFIG`, `newsroom stages`, `newsroom --help`.
@main
struct Newsroom {
  static func main() async {
    var registry = Registry.builtIn
    registry.register(Redact.self)
    registry.register(FactBoxes.self)
    registry.register(Headlines.self)
    var passes = ExtractionPasses.standard
    passes.insert(PricePass(), before: "boilerplate")
    ArticlePlugin.register(in: &registry, passes: passes)
    await CopydeskHost(name: "newsroom", version: "1.0.0", registry: registry).main()
  }
}
