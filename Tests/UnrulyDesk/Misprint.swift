import Copydesk

/// A sink whose rendering does to the process what a page asks for.
final class Misprint: ArticleFileSink, PortableSink {
  struct Settings: StageSettings {
    @Setting("The name of each file.") var path: PathSetting = "out/{slug}.misprint"

    init() {}
  }

  static let manifest = StageManifest(
    name: "misprint", summary: "Does to the process what a page asks for, when it is rendered.", examples: [])

  let files: TemplatedOutput

  init(settings: Settings) throws { files = try TemplatedOutput(path: settings.path) }

  func contents(of document: Document, in context: StageContext) async throws -> [UInt8] {
    let text = document.text
    if text.contains("please misprint and crash") { UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1 }
    if text.contains("please misprint and fail") { throw DocumentError("misprinted", "as the page asked") }
    context.note("printed")
    context.warn("ink is low")
    return Array("\(document.metadata.title ?? "")\n".utf8)
  }
}
