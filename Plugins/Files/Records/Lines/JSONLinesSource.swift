public import CopydeskCore

/// Reads documents from JSON Lines, a record a line, or from the elements of a JSON array.
public struct JSONLinesSource: RecordSource {
  public struct Settings: StageSettings {
    @Setting(
      "Files, folders, patterns with * ? [a-z] {a,b} and **, or - for standard input; .gz and .zst are unpacked.")
    public var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting("Whose records they are; it says which field is what, where 'fields' does not.")
    public var preset = RecordPreset.common
    @Setting(
      "Which field is what: the way to it, such as body.html, or several, of which the first with something counts.")
    public var fields = RecordFields()
    @Setting("Whether pages are base64.") public var base64 = false
    @Setting("Whether fields that nothing else was made of go into the extras.") public var extras = true

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "jsonl",
    summary: "Reads documents from JSON Lines, a record a line, or from the elements of a JSON array, also compressed.",
    examples: [
      StageExample(
        "Lines; one is broken, one is empty, one has no page", settings: ["path": "dump.jsonl"],
        input: .files([
          "dump.jsonl": """
          {"html": "<p>Storm", "url": "https://gazette.example/1"}
          {"html": "<p>Sun

          {"text": "Rain.", "title": "Rain"}
          {"title": "No page"}
          """
        ]),
        output: .items(["dump.jsonl", "dump.jsonl#1: bad_json", "dump.jsonl#3", "dump.jsonl#4: no_content"])),
      StageExample(
        "An array, and where the page is", settings: ["path": "dump.json", "fields": ["html": "page.body"]],
        input: .files(["dump.json": #"[{"page": {"body": "<p>A"}}, {"page": {"body": "<p>B"}}]"#]),
        output: .items(["dump.json", "dump.json#1"])),
    ])

  let records: RecordFiles

  public init(settings: Settings) throws {
    let mapping = RecordMapping(
      settings.fields, preset: settings.preset, isBase64: settings.base64, keepsExtras: settings.extras)
    records = try RecordFiles(settings.path, include: settings.include, exclude: settings.exclude, mapping: mapping) {
      stream, place, _ throws(DocumentError) in try JSONRecords(stream, at: place)
    }
  }
}

extension JSONLinesSource {
  /// The files; those of lines are divided between two lines.
  public func parts(upTo size: Int, limits: DocumentLimits) throws -> [InputPart] {
    try files.parts(upTo: size) { file in
      (try? ByteStream(file.path)).map { LineBorders(size: size).places(in: $0) } ?? []
    }
  }
}
