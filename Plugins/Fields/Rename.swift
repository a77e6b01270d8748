public import CopydeskCore

/// Moves what one field has to another one.
public struct Rename: Transform {
  public struct Settings: StageSettings {
    @Setting("Fields and their new names, such as section: extras.desk. What the new one had is replaced.")
    public var fields: [String: FieldName]

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "rename",
    summary: "Moves what one field has to another one.",
    examples: [
      StageExample(
        "A title that is a section", settings: ["fields": ["title": "section", "deck": "title"]],
        input: .document(.sample(title: "Region", ["It had been gone."])),
        output: .outline(
          """
          section: Region
          p: It had been gone.
          """))
    ])

  private let moves: [(from: FieldName, to: FieldName)]

  /// - Throws: `SettingErrors` for names that no field has, and for two fields that get one name.
  public init(settings: Settings) throws {
    var moves: [(from: FieldName, to: FieldName)] = []
    var errors: [SettingError] = []
    for (name, target) in settings.fields.sorted(by: { $0.key < $1.key }) {
      let path = SettingError.join("fields", name)
      guard let field = FieldName(name) else {
        errors.append(SettingError(path: path, FieldName.flaw(name)))
        continue
      }
      if let other = moves.first(where: { $0.to == target }) {
        errors.append(SettingError(path: path, "'\(other.from.name)' becomes '\(target.name)' already"))
      }
      moves.append((field, target))
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.moves = moves
  }

  /// Takes all values out, and then puts them in under their new names. A field without a value leaves the other one as it is.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    let values = moves.map { $0.from.value(of: document) }
    for (move, value) in zip(moves, values) where value != nil { try move.from.set(nil, in: &document) }
    for (move, value) in zip(moves, values) where value != nil { try move.to.set(value, in: &document) }
    return .keep
  }
}
