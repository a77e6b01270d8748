import CopydeskCore

/// Every stage with its summary, by position.
struct StageList {
  let registry: Registry
  /// The name of the command, for the lines at the end.
  let command: String

  var text: String {
    let names = registry.entries.map(\.manifest.name) + registry.services.offers.map(\.name)
    let width = names.map(\.count).max() ?? 0
    func line(_ name: String, _ summary: String) -> String {
      "  " + name + String(repeating: " ", count: width - name.count + 2) + summary
    }
    var sections = Registry.Position.allCases.compactMap { position -> String? in
      let entries = registry.entries.filter { $0.position == position }
      if entries.isEmpty { return nil }
      return ([position.title] + entries.map { line($0.manifest.name, $0.manifest.summary) }).joined(separator: "\n")
    }
    for service in registry.services.all where !service.offers.isEmpty {
      let lines = service.offers.map { line($0.name, $0.summary) }
      sections.append(([type(of: service).title] + lines).joined(separator: "\n"))
    }
    let more = """
      '\(command) stages NAME' shows settings and examples.
      '\(command) stages --pipeline' shows the keys of a config file.
      """
    return (sections + [more]).joined(separator: "\n\n")
  }
}

extension Registry.Position {
  var title: String {
    switch self {
    case .source: "Sources"
    case .transform: "Transforms"
    case .sink: "Sinks"
    }
  }
}
