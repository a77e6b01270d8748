/// A real JSON Schema validator, in Python.
public enum Validator {
  public enum Input: String {
    case lines, document
  }

  /// Validates articles against the published schema.
  ///
  /// - Returns: The articles as Python read them.
  /// - Throws: ``Tool/Failure`` when they are not valid, and when the validator is not there.
  public static func validate(_ json: [UInt8], as input: Input) throws -> String {
    let schemas = Repository.path("Schemas")
    let arguments = ["\(schemas)/validate.py", "\(schemas)/article-1.schema.json", input.rawValue]
    return try Tool.python.run(arguments, input: json)
  }
}
