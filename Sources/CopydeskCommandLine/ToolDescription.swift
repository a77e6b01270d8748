import ArgumentParser
import FoundationEssentials

/// What the argument parser knows about a command and those below it; the part of its own dump that a manual needs.
struct ToolDescription: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
  }

  struct Command: Decodable {
    var commandName: String
    var shouldDisplay: Bool?
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  var command: Command

  /// The description of a command type.
  ///
  /// - Throws: Where the parser's dump has another shape than it had.
  init(of command: (some ParsableCommand).Type) throws {
    self = try JSONDecoder().decode(ToolDescription.self, from: Data(command._dumpHelp().utf8))
  }
}
