import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskExpressions

/// What users write.
enum ConfigTargets {
  private static let loader = ConfigLoader(registry: .builtIn, environment: ["NAME": "value"])

  static func config(_ input: [UInt8]) {
    _ = try? loader.load(
      text: String(decoding: input, as: UTF8.self), file: "news.yaml", baseFolder: "/nowhere", preflight: false)
  }

  static func expression(_ input: [UInt8]) {
    guard let expression = try? Expression(String(decoding: input, as: UTF8.self)) else { return }
    var document = Document(origin: Origin(path: "a"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "A title"
    document.blocks = [Block(.paragraph, text: "One two three.")]
    _ = try? expression.value(for: document)
  }

  /// The first line is a template, the rest a title.
  static func template(_ input: [UInt8]) {
    let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let path = PathSetting(String(decoding: parts[0], as: UTF8.self), relativeTo: "/base")
    guard !path.given.utf8.contains(0), let template = try? NameTemplate(path) else { return }
    var document = Document(origin: Origin(path: "a/b.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "x"
    document.metadata.section = document.metadata.title
    let name = template.name(for: document)
    for part in name.path.pathParts + [name.stem + name.suffix] {
      precondition(
        part != "." && part != ".." && !part.isEmpty && part.utf8.count <= 255, "a name that no file has: \(part)")
    }
    precondition(!(name.stem + name.suffix).utf8.contains(UInt8(ascii: "/")), "a name with a slash")
  }

  static func glob(_ input: [UInt8]) {
    SourceTargets.settings(["path": .init(.string(String(decoding: input, as: UTF8.self)))])
  }
}
