import CopydeskCore

/// The description of one stage: summary, settings, examples.
struct StageCard {
  let entry: Registry.Entry

  var text: String {
    let manifest = entry.manifest
    var sections = ["\(manifest.name) (\(entry.position.rawValue), version \(manifest.version))\n\(manifest.summary)"]
    sections.append(SettingsHelp(settings: entry.settings).text)
    sections += manifest.examples.map(example)
    return sections.joined(separator: "\n\n")
  }

  private func example(_ example: StageExample) -> String {
    var settings = entry.manifest.name
    switch example.settings.value {
    case .map(let entries): settings += entries.isEmpty ? "" : ":"
    case .null: break
    // Settings of which there is one are written beside the name.
    default: settings += ": \(example.settings.flowYAML)"
    }
    let keys = example.settings.entries.map { "      \($0.key): \($0.value.flowYAML)" }
    return
      (["Example: \(example.title)", "  config", "    \(settings)"] + keys
      + ["  in"] + Self.indented(example.input.text) + ["  out"] + Self.indented(example.output.text))
      .joined(separator: "\n")
  }

  private static func indented(_ text: String) -> [String] {
    text.lines.map { $0.isEmpty ? "" : "    \($0)" }
  }
}

extension StageExample.Input {
  /// The input as a reader sees it.
  fileprivate var text: String {
    switch self {
    case .lines(let text), .page(let text), .text(let text): text
    case .document(let document): document.outline
    case .files(let files): files.listing
    }
  }
}

extension StageExample.Output {
  /// The output as a reader sees it.
  fileprivate var text: String {
    switch self {
    case .lines(let text), .outline(let text), .found(let text, _): text
    case .dropped(let code): "(dropped: \(code))"
    case .files(let files): files.listing
    case .items(let items): items.joined(separator: "\n")
    }
  }
}

extension String {
  /// The lines, without the carriage returns that some formats have at their ends.
  fileprivate var lines: [Substring] {
    replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension [String: String] {
  /// Files as their names, each with its contents below.
  fileprivate var listing: String {
    sorted { $0.key < $1.key }.map { path, contents in
      ([path + ":"] + contents.lines.map { $0.isEmpty ? "" : "  \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
