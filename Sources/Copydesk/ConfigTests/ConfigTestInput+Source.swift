import CopydeskConfig
import CopydeskCore

extension ConfigTestInput {
  /// The source that hands out the input.
  ///
  /// - Parameter name: What a document that is written in the test is called.
  /// - Throws: ``SettingErrors`` where the file is not there.
  func source(named name: String, registry: Registry) throws -> Pipeline.Placed<any Source> {
    if let file {
      let maker = StageMaker(registry: registry, baseFolder: "/")
      let placed = try maker.source("files", settings: ["path": ConfigNode(.string(file.absolute))])
      let errors = placed.stage.preflight()
      if !errors.isEmpty { throw SettingErrors(errors.map { SettingError(path: "input.file", $0.message) }) }
      return placed
    }
    let source = SequenceSource([document(named: name)])
    return .init(source, name: SequenceSource.manifest.name, version: "1", label: "input")
  }

  private func document(named name: String) -> Document {
    let origin = Origin(path: name, url: url)
    if let given = document {
      let payload = Payload(bytes: Array(given.text.utf8), mediaType: .plainText, declaredEncoding: "utf-8")
      var result = Document(origin: origin, payload: payload)
      given.fill(&result)
      result.metadata.canonicalURL = url
      return result
    }
    let kind = html == nil ? MediaType.plainText : .html
    let payload = Payload(bytes: Array((html ?? text ?? "").utf8), mediaType: kind, declaredEncoding: "utf-8")
    return Document(origin: origin, payload: payload)
  }
}

extension ConfigTestDocument {
  fileprivate func fill(_ document: inout Document) {
    document.metadata.title = title
    document.metadata.deck = deck
    document.metadata.authors = authors
    document.metadata.published = published
    document.metadata.section = section
    document.metadata.site = site
    document.metadata.language = language
    document.metadata.tags = tags
    document.blocks = text.split(separator: /\n\s*\n/).enumerated().map { index, part in
      let text = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let heading = text.wholeMatch(of: /(#{1,6}) (.+)/) else {
        return Block(.paragraph, text: text, position: index + 1)
      }
      return Block(.heading(level: heading.1.count), text: String(heading.2), position: index + 1)
    }
  }
}
