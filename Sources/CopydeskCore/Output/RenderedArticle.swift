/// What is to be written of one article: to a file of its own, or to where all of them go.
public struct RenderedArticle: Sendable {
  /// The file's name; `nil` where there is one file or stream for all.
  package let name: OutputName?
  package let bytes: [UInt8]

  package init(name: OutputName?, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
  }
}

extension RenderedArticle: PortableRendering {
  /// The bytes; where there is a name, its stem, its suffix and its folders as well.
  public var portableParts: [[UInt8]] {
    guard let name else { return [bytes] }
    return [bytes] + ([name.stem, name.suffix] + name.folders).map { Array($0.utf8) }
  }

  public init?(portableParts parts: [[UInt8]]) {
    guard let bytes = parts.first, parts.count != 2 else { return nil }
    self.bytes = bytes
    let names = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    name = names.isEmpty ? nil : OutputName(folders: Array(names.dropFirst(2)), stem: names[0], suffix: names[1])
  }
}
