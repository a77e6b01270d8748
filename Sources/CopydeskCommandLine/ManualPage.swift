/// The manual of a command as a man page: roff with the macros of man(7).
struct ManualPage {
  let tool: ToolDescription
  let version: String

  var text: String {
    let command = tool.command
    let name = command.commandName
    var lines = [
      ".TH \(Self.quoted(name.uppercased())) 1 \"\" \(Self.quoted("\(name) \(version)"))", ".SH NAME",
      "\(Self.escaped(name)) \\- \(Self.escaped(Self.lowered(command.abstract ?? "")))", ".SH SYNOPSIS",
      ".B \(Self.escaped(name))", ".I command", "[\\fIarguments\\fR]", ".SH DESCRIPTION",
    ]
    lines += Self.paragraphs(command.discussion ?? "")
    lines.append(".SH COMMANDS")
    for subcommand in Self.shown(command.subcommands) { lines += section(subcommand, after: name) }
    lines.append(".SH OPTIONS")
    lines += (command.arguments ?? []).filter(\.shouldDisplay).flatMap(Self.entry)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shown(_ commands: [ToolDescription.Command]?) -> [ToolDescription.Command] {
    (commands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// A command with its synopsis, what it does and its arguments; then those below it.
  private func section(_ command: ToolDescription.Command, after parent: String) -> [String] {
    let name = "\(parent) \(command.commandName)"
    let own = (command.arguments ?? []).filter { argument in
      argument.shouldDisplay && !["help", "version"].contains(argument.names?.last?.name)
    }
    var lines = [".SS \(Self.quoted(name))"]
    lines.append(([".B \(Self.escaped(name))"] + own.map(Self.synopsis)).joined(separator: "\n"))
    lines.append(".PP")
    lines += Self.paragraphs(command.abstract ?? "")
    lines += command.discussion.map { [".PP"] + Self.paragraphs($0) } ?? []
    lines += own.flatMap(Self.entry)
    return lines + Self.shown(command.subcommands).flatMap { section($0, after: name) }
  }

  private static func synopsis(_ argument: ToolDescription.Argument) -> String {
    let shown = name(argument, separator: nil) + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? "[\(shown)]" : shown
  }

  /// An argument and what it is for.
  private static func entry(_ argument: ToolDescription.Argument) -> [String] {
    var help = argument.abstract ?? ""
    if let value = argument.defaultValue, argument.kind != "flag", !help.contains("(default") {
      help += " (default: \(value))"
    }
    if let values = argument.allValues, !values.isEmpty { help += " One of: \(values.joined(separator: ", "))." }
    return [".TP", name(argument, separator: ", ")] + paragraphs(help)
  }

  /// An argument's name in bold, its value in italics.
  ///
  /// - Parameter separator: What is between several names; `nil` for only the last one.
  private static func name(_ argument: ToolDescription.Argument, separator: String?) -> String {
    let value = argument.valueName.map { "\\fI\(escaped($0))\\fR" } ?? ""
    guard argument.kind != "positional", let names = argument.names else { return value }
    let all = names.map { "\\fB\(escaped(($0.kind == "long" ? "--" : "-") + $0.name))\\fR" }
    let shown = separator.map { all.joined(separator: $0) } ?? all.last ?? ""
    return argument.kind == "flag" || value.isEmpty ? shown : "\(shown) \(value)"
  }

  /// Text as roff: a blank line begins a paragraph, and indented lines stay as they are.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.hasPrefix("  ") || (isExample && line.isEmpty)
      if indented != isExample, !line.isEmpty || isExample { lines.append(indented ? ".nf" : ".fi") }
      isExample = indented && !(isExample && line.isEmpty)
      lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
    }
    return isExample ? lines + [".fi"] : lines
  }

  /// The text with backslashes and minus signs as they are, and no dot or quote at its start that would be a request.
  private static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  private static func quoted(_ text: String) -> String { "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\"" }

  private static func lowered(_ text: String) -> String {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
