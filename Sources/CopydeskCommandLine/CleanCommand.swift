public import ArgumentParser
public import Copydesk

/// `clean`
struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Print the article of one page.",
    discussion: """
      The page is HTML, XHTML or plain text, recognized by its contents; it may be compressed with gzip or zstd.

      With --explain everything on the page is printed in its order: what was kept, under its role, and what \
      was removed, with the rule, the stage and the reason; then how much each rule removed. With --format json this is \
      one JSON object.
      """)

  @Argument(help: "The page; - is standard input.", completion: .file())
  var page: String

  @Option(help: "How the article is printed.")
  var format = CleanFormat.markdown

  @Flag(help: "Print what was kept and what was removed, line by line, and why.")
  var explain = false

  @Option(help: "Transforms to apply with their defaults, in order, separated by commas.")
  var transforms = CopydeskHost.cleaningTransforms.joined(separator: ",")

  func run() async throws {
    let names = transforms.split(separator: ",").map { String($0.filter { $0 != " " }) }
    try await CommandHost.current.clean(page: page, as: format, explains: explain, transforms: names).end()
  }
}

extension CleanFormat: ExpressibleByArgument {}
