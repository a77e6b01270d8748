import CopydeskCore
import Yams

extension SettingError {
  /// The parser's error as a sentence, at the place where the user can correct it.
  init(_ error: YamlError, in source: SourceText) {
    switch error {
    case .scanner(let context, let problem, let position, _), .parser(let context, let problem, let position, _),
      .composer(let context, let problem, let position, _):
      if let unquoted = UnquotedText(problem: problem, context: context?.mark, position: position, source: source) {
        self.init(position: source.position(line: unquoted.line, column: unquoted.column), unquoted.sentence)
        return
      }
      let fault = SyntaxFault(context: context, problem: problem, position: position, source: source)
      self.init(
        position: source.position(line: fault.place.line, column: fault.place.column),
        fault.isSyntax ? "not valid YAML: \(fault.sentence)" : fault.sentence)
    case .memory:
      self.init("not valid YAML: nested too deep")
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      self.init("not valid YAML: \(problem)")
    case .no, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
      self.init("not valid YAML")
    }
  }
}

/// A fault that the YAML parser found.
private struct SyntaxFault {
  let context: YamlError.Context?
  let problem: String
  let position: Yams.Mark
  let source: SourceText

  /// Whether the text is not YAML at all, as opposed to YAML that no config may be.
  var isSyntax: Bool { problem != "but found another document" }

  /// Where to look: some faults are noticed only lines after the place where they were made.
  var place: Yams.Mark {
    switch problem {
    case "could not find expected ':'", "found unexpected end of stream": context?.mark ?? position
    default: position
    }
  }

  var sentence: String {
    let hint = substitutionHint
    switch problem {
    case "but found another document":
      return "a second document begins here; a config file holds one"
    case "mapping values are not allowed in this context":
      return "a ':' is not allowed here; a text with ': ' in it needs quotes, and keys of one map the same indentation"
    case "could not find expected ':'":
      if let key = source.contents(ofLine: place.line).prefixMatch(of: /[\s\-]*([\w.]+):\S/) {
        return "a space is missing after '\(key.1):'"
      }
      return "a key here has no ':' after it"
    case "did not find expected key":
      return "expected a key here; keys of one map must have the same indentation" + hint
    case "did not find expected <document start>":
      return "this does not belong to what is above it; keys of one map must have the same indentation"
    case "did not find expected '-' indicator":
      return "expected '- ' here; items of one list must have the same indentation"
    case "block sequence entries are not allowed in this context":
      return "a list item cannot begin here; put it on a line of its own"
    case "did not find expected ',' or ']'":
      return "expected ',' or ']' in the list that begins in line \(openingLine)" + hint
    case "did not find expected ',' or '}'":
      return "expected ',' or '}' in the map that begins in line \(openingLine)" + hint
    case "found unexpected end of stream":
      return "the quoted text that begins here is never closed"
    case "found undefined alias":
      return "this alias names no anchor ('&name') above it"
    case "found character that cannot start any token":
      return unusableCharacter
    case let problem where problem.hasPrefix("Maximum nesting level"):
      return "nested too deep"
    default:
      return (context.map { "\($0.text): " } ?? "") + problem + hint
    }
  }

  private var openingLine: Int {
    let opening = context?.mark ?? position
    return source.position(line: opening.line, column: opening.column).line
  }

  private var unusableCharacter: String {
    switch source.scalar(line: position.line, column: position.column) {
    case "\t": "a tab cannot indent YAML; use spaces"
    case let scalar?: "a text that begins with '\(scalar)' needs quotes"
    case nil: problem
    }
  }

  private var substitutionHint: String {
    let lines = [context?.mark.line, position.line].compactMap { $0 }
    if lines.contains(where: { source.contents(ofLine: $0).prefixMatch(of: /[^\[{]*: +"[^"]*" *[^\s#"]/) != nil }) {
      return "; a value that goes on after a closing quote needs single quotes around all of it"
    }
    return lines.contains { source.contents(ofLine: $0).contains("${") }
      ? "; inside [ ] and { } a value with '${…}' needs quotes" : ""
  }
}
