public import CopydeskCore

/// Reads documents from the rows of a table in text, cells separated by tabs.
///
/// Rows are read as RFC 4180 says: quotes around cells, doubled quotes in them, a first row with the names of the columns.
public struct TSVSource: RecordSource {
  public struct Settings: StageSettings {
    @Setting(
      "Files, folders, patterns with * ? [a-z] {a,b} and **, or - for standard input; .gz and .zst are unpacked.")
    public var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting("The names of the columns, for files whose first row does not have them.")
    public var columns: [String] = []
    @Setting("Whose records they are; it says which column is what, where 'fields' does not.")
    public var preset = RecordPreset.common
    @Setting("Which column is what: its name, or several, of which the first with something counts.")
    public var fields = RecordFields()
    @Setting("Whether pages are base64.") public var base64 = false
    @Setting("Whether columns that nothing else was made of go into the extras.") public var extras = true

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "tsv", summary: "Reads documents from the rows of a table in text, cells separated by tabs, also compressed.",
    examples: [
      StageExample(
        "A text in each row", settings: ["path": "dump.tsv"],
        input: .files(["dump.tsv": "title\ttext\nStorm\tIt rains.\nSun\t\n"]),
        output: .items(["dump.tsv#1", "dump.tsv#2: no_content"]))
    ])

  let records: RecordFiles

  public init(settings: Settings) throws {
    let mapping = RecordMapping(
      settings.fields, preset: settings.preset, isBase64: settings.base64, keepsExtras: settings.extras)
    records = try DelimitedSettings.files(
      settings.path, include: settings.include, exclude: settings.exclude, columns: settings.columns,
      delimiter: UInt8(ascii: "\t"), mapping: mapping)
  }
}
