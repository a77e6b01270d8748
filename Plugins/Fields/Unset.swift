public import CopydeskCore

/// Empties fields of the metadata, and extras.
public struct Unset: Transform {
  public struct Settings: StageSettings {
    @Setting("The fields, such as deck and extras.desk.") public var fields: [FieldName]

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "unset",
    summary: "Empties fields of the metadata, and extras.",
    examples: [
      StageExample(
        "An address that nobody shall see", settings: ["fields": ["url", "extras.desk"]],
        input: .document(
          .sample(title: "The ferry is back", url: "https://news.example/region/ferry", ["It had been gone."])),
        output: .outline(
          """
          title: The ferry is back
          p: It had been gone.
          """))
    ])

  let settings: Settings

  public init(settings: Settings) {
    self.settings = settings
  }

  /// Empties the fields.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    for field in settings.fields { try field.set(nil, in: &document) }
    return .keep
  }
}
