public import ArgumentParser
public import Copydesk

/// `clean`
struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Print the articles of pages.",
    discussion: """
      A page is HTML, XHTML or plain text, recognized by its contents; it may be compressed with gzip or zstd. In a folder every page \
      is taken. With --config pages go through the transforms of a config, with its settings; no sink and no state of it is written.

      With --explain everything on the page is printed in its order: what was kept, under its role, and what \
      was removed, with the rule, the stage and the reason; then how much each rule removed. With --format json this is \
      one JSON object.
      """)

  @Argument(
    help: "Pages, and folders of pages; - is standard input. Without any the config's own source is read.",
    completion: .file())
  var pages: [String] = []

  @Option(help: "How the article is printed (default: markdown); with --explain text or json.")
  var format: CleanFormat?

  @Flag(help: "Print what was kept and what was removed, line by line, and why.")
  var explain = false

  @Option(
    help:
      "Transforms to apply with their defaults, in order, separated by commas (default: \(CopydeskHost.cleaningTransforms.joined(separator: ",")))."
  )
  var transforms: String?

  @Option(help: "A config whose transforms are applied.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  func validate() throws {
    if config == nil, pages.isEmpty { throw ValidationError("Missing expected argument '<pages> ...'") }
    if config != nil, transforms != nil { throw ValidationError("--transforms cannot be combined with --config.") }
    if explain, let format, ![.text, .json].contains(format) {
      throw ValidationError(
        "--explain prints text, or JSON with --format json, and not \(format.rawValue); leave --format out, or leave --explain out for "
          + "the article as \(format.rawValue). 'inspect' shows pages beside their articles in a browser.")
    }
  }

  func run() async throws {
    let names = transforms?.split(separator: ",").map { String($0.filter { $0 != " " }) }
    let steps = config.map { CleaningSteps.config($0) } ?? .transforms(names ?? CopydeskHost.cleaningTransforms)
    try await CommandHost.current.clean(pages: pages, as: format ?? .markdown, explains: explain, with: steps).end()
  }
}

extension CleanFormat: ExpressibleByArgument {}
