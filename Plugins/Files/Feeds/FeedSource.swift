public import CopydeskCore
import CopydeskXML

/// Reads the items of feeds: RSS, Atom, RDF and JSON Feed.
///
/// An item that has its whole text becomes a document with the title, authors, dates, address and tags that the feed gives; transforms keep them
/// (`metadata: fill`). One that has only a summary is dropped, because its article is elsewhere.
public struct FeedSource: ContainerSource {
  public struct Settings: StageSettings {
    @Setting("Feeds, folders, patterns, or - for standard input.") public var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting("Whether an item without its whole text becomes a document of its summary.") public var summaries = false

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "feed", summary: "Reads the items of feeds (RSS, Atom, RDF, JSON Feed) that hold whole articles.",
    examples: [
      StageExample(
        "An item with its text, and one without", settings: ["path": "courier.xml"],
        input: .files([
          "courier.xml": """
          <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Courier</title>
          <item><title>Storm</title><content:encoded><![CDATA[<p>It rains.]]></content:encoded></item>
          <item><title>Sun</title><description>It shines</description></item></channel></rss>
          """
        ]),
        output: .items(["courier.xml", "courier.xml#1: no_content"]))
    ])

  private let settings: Settings
  let files: ContainerFiles

  public init(settings: Settings) throws {
    self.settings = settings
    files = try ContainerFiles(settings.path, include: settings.include, exclude: settings.exclude)
  }

  /// Looks at the first item of one feed of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    files.expectedInputs { file in
      guard file.path != nil, let bytes = try? file.bytes(.default), let reader = try? FeedReader(bytes) else {
        return nil
      }
      return reader.next().map {
        $0.sourceContent(origin: file.origin, feed: reader.feed, takesSummaries: settings.summaries)
      }
    }
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      let reader: FeedReader
      do {
        reader = try FeedReader(try file.bytes(context.limits))
      } catch let reason as FeedReader.NoFeed {
        let reason = DropReason("not_a_feed", detail: reason.found)
        return try await emit(file.last(.dropped(reason, origin: file.origin)))
      } catch let error as DocumentError {
        return try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      }
      if let encoding = reader.text?.encoding { context.warn(TextGaps.note(of: file.shown, encoding)) }
      if let key = reader.repeatedKey {
        context.warn("\(file.shown): it has the key '\(key)' twice in one object; the last of its values counts")
      }
      try await read(reader, file, emit: emit)
    }
  }

  private func read(_ reader: FeedReader, _ file: ContainerFiles.File, emit: Emit) async throws {
    var done = 0
    while let item = reader.next() {
      done += 1
      if let resume = file.resume, done <= resume.number { continue }
      var origin = file.origin
      origin.position = done - 1
      var content = item.sourceContent(origin: origin, feed: reader.feed, takesSummaries: settings.summaries)
      if reader.text?.hasGaps == true { content = TextGaps.refused(content) }
      try await emit(file.item(content, at: EntryPlace(number: done)))
    }
    var origin = file.origin
    origin.position = done
    if let damage = reader.damage {
      try await emit(file.last(.failed(DocumentError("corrupt_feed", damage), origin: origin, payload: nil)))
    } else if done == 0 {
      try await emit(file.last(.dropped(DropReason("empty_feed", detail: "the feed has no items"), origin: origin)))
    }
  }
}
