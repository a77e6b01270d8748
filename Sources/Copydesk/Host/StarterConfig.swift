import CopydeskCore

/// The text of a first config for a folder of pages.
struct StarterConfig {
  /// The folder, as the config names it.
  let folder: String
  let inputs: ExpectedInputs
  let registry: Registry
  /// The command's name, for the comments.
  let command: String
  /// The config's own name, for the comments.
  let config: String

  /// What works on articles whatever they were made of, where the host has it.
  private static let usual = ["repeats"]

  var text: String {
    """
    # Takes the articles out of the pages in a folder, and writes them as Markdown and as JSON.
    #
    #   \(command) check \(config)     finds what is wrong, and touches nothing
    #   \(command) run \(config)       runs it
    #   \(command) stages             lists the stages; '\(command) stages files' shows one with all its settings
    #
    # Paths start from the folder of this file.

    source:
      files:
        path: \(quoted(folder))   # \(found)
        exclude: [out]   # names and patterns that are not read
        # include: ["*.html"]   # if given, only these are read

    transforms:   # in this order
    \(transforms.joined(separator: "\n"))

    sinks:   # each gets every article
      - markdown:
          path: "out/{site}/{date}-{slug}.md"   # a file for each article
      - json:
          path: out/articles.jsonl   # a line for each article
          # removed: true   # also what was taken out, with rule and reason

    # Pages that fail are kept here whole, so that they can be looked at and run again.
    errors:
      path: out/errors.jsonl

    """
  }

  /// What lies in the folder, as a comment.
  private var found: String {
    let kinds = MediaType.allCases.compactMap { kind in
      inputs.examples[kind].map { "\(kind.rawValue), such as \(Self.commentable($0))" }
    }
    return kinds.joined(separator: "; ")
  }

  private var transforms: [String] {
    let makers = registry.entries.filter { entry in
      inputs.examples.keys.contains { entry.manifest.work?.makesBlocksOf.contains($0) == true }
    }
    let others = Self.usual.compactMap { registry[$0] }
    return (makers + others).map { "  - \($0.manifest.name)   # \($0.manifest.summary)" }
  }

  /// The text in quotes (YAML 1.2.2, section 7.3.2).
  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''").replacing("$", with: "$$") + "'"
  }

  /// A name without what would end a comment.
  private static func commentable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
