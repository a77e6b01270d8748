public import CopydeskCore

/// Reads documents from the rows of a table in text, cells separated by commas.
///
/// Rows are read as RFC 4180 says: quotes around cells, doubled quotes in them, a first row with the names of the columns.
public struct CSVSource: RecordSource {
  public struct Settings: StageSettings {
    @Setting(
      "Files, folders, patterns with * ? [a-z] {a,b} and **, or - for standard input; .gz and .zst are unpacked.")
    public var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting("What is between two cells: one character.") public var delimiter = ","
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
    name: "csv",
    summary: "Reads documents from the rows of a table in text, cells separated by commas, also compressed.",
    examples: [
      StageExample(
        "Quotes, a line end in a cell, and a row with a cell too many", settings: ["path": "dump.csv"],
        input: .files([
          "dump.csv": """
          url,title,html
          https://gazette.example/1,"Storm, at last","<p>It rains.
          <p>A lot."
          https://gazette.example/2,Sun,<p>Dry.,again
          https://gazette.example/3,Fog,<p>Grey.
          """
        ]),
        output: .items(["dump.csv#1", "dump.csv#3: bad_row", "dump.csv#4"])),
      StageExample(
        "Semicolons, and names for columns that have none",
        settings: ["path": "dump.csv", "delimiter": ";", "columns": ["address", "page"], "fields": ["html": "page"]],
        input: .files(["dump.csv": "a;<p>One\nb;<p>Two\n"]), output: .items(["dump.csv", "dump.csv#1"])),
    ])

  let records: RecordFiles

  public init(settings: Settings) throws {
    let mapping = RecordMapping(
      settings.fields, preset: settings.preset, isBase64: settings.base64, keepsExtras: settings.extras)
    records = try DelimitedSettings.files(
      settings.path, include: settings.include, exclude: settings.exclude, columns: settings.columns,
      delimiter: try DelimitedSettings.byte(of: settings.delimiter), mapping: mapping)
  }
}
