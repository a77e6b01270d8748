public import CopydeskCore
import CopydeskXML

/// Reads what news agencies send: NITF, NewsML-G2 and ninjs.
///
/// An item becomes a document of its text, as HTML, with the headline, authors, dates, language, provider and subjects that it states; transforms keep
/// them. Packages, pictures and items that were canceled are dropped. Nothing is fetched, and entities that a file declares are not expanded.
public struct NewsMLSource: ContainerSource {
  public struct Settings: StageSettings {
    @Setting("Files of NITF, NewsML-G2 or ninjs, folders, patterns, or - for standard input.") public var path:
      [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "newsml", summary: "Reads what news agencies send: NITF, NewsML-G2 (items, messages) and ninjs.",
    examples: [
      StageExample(
        "NITF, ninjs, and an item that was withdrawn", settings: ["path": "wire"],
        input: .files([
          "wire/a.xml": """
          <nitf><body><body.head><hedline><hl1>Storm</hl1></hedline></body.head>
          <body.content><p>It rains.</p></body.content></body></nitf>
          """,
          "wire/b.json": #"{"uri": "urn:b", "type": "text", "headline": "Sun", "body_text": "It shines."}"#,
          "wire/c.json": #"{"uri": "urn:c", "type": "text", "pubstatus": "canceled", "body_text": "It snows."}"#,
        ]),
        output: .items(["wire/a.xml", "wire/b.json", "wire/c.json: withdrawn"]))
    ])

  let files: ContainerFiles

  public init(settings: Settings) throws {
    files = try ContainerFiles(settings.path, include: settings.include, exclude: settings.exclude)
  }

  /// Looks at the first item of one file of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    files.expectedInputs { file in
      guard file.path != nil, let bytes = try? file.bytes(.default), let reader = try? NewsReader(bytes) else {
        return nil
      }
      return reader.next()?.content(origin: file.origin)
    }
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      let reader: NewsReader
      do {
        reader = try NewsReader(try file.bytes(context.limits))
      } catch let reason as NewsReader.NoNews {
        return try await emit(
          file.last(.dropped(DropReason("not_news", detail: reason.found), origin: file.origin)))
      } catch let error as DocumentError {
        return try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      }
      if let encoding = reader.text?.encoding { context.warn(TextGaps.note(of: file.shown, encoding)) }
      try await read(reader, file, emit: emit)
    }
  }

  private func read(_ reader: NewsReader, _ file: ContainerFiles.File, emit: Emit) async throws {
    var done = 0
    while let item = reader.next() {
      done += 1
      if let resume = file.resume, done <= resume.number { continue }
      var origin = file.origin
      origin.position = done - 1
      let content = item.content(origin: origin)
      try await emit(
        file.item(reader.text?.hasGaps == true ? TextGaps.refused(content) : content, at: EntryPlace(number: done)))
    }
    var origin = file.origin
    origin.position = done
    if let damage = reader.damage {
      try await emit(file.last(.failed(DocumentError("corrupt_news", damage), origin: origin, payload: nil)))
    } else if done == 0 {
      try await emit(file.last(.dropped(DropReason("no_items", detail: "the file has no items"), origin: origin)))
    }
  }
}
