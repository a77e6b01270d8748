public import ArgumentParser
public import Copydesk
import CopydeskEngine

/// `ledger`
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Say what became of every input of the latest run, and why.",
    discussion: """
      A run notes the verdict of each document in its journal, beside the outputs. These commands read it, also while the run is \
      under way.
      """,
    subcommands: [Show.self, Failed.self, Dropped.self, Explain.self, Export.self])

  /// The config whose runs are meant.
  struct ConfigArgument: ParsableArguments {
    @Argument(help: "The config file, or its journal.", completion: .file(extensions: ["yaml", "yml", "journal"]))
    var config: String
  }

  /// `ledger show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Count documents by verdict, reason and site.")

    @OptionGroup var place: ConfigArgument

    func run() throws { try CommandHost.current.ledger(.show, of: place.config).end() }
  }

  /// `ledger failed`
  struct Failed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "failed", abstract: "List the documents that failed, with stages and errors.")

    @OptionGroup var place: ConfigArgument

    func run() throws { try CommandHost.current.ledger(.list(verdict: "failed"), of: place.config).end() }
  }

  /// `ledger dropped`
  struct Dropped: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dropped", abstract: "List the documents that were dropped, with stages and reasons.")

    @OptionGroup var place: ConfigArgument

    func run() throws { try CommandHost.current.ledger(.list(verdict: "dropped"), of: place.config).end() }
  }

  /// `ledger explain`
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Say all that is known of one document.")

    @OptionGroup var place: ConfigArgument

    @Argument(help: "The document or the input, as reports name it.")
    var id: String

    func validate() throws {
      func isConfig(_ text: String) -> Bool { [".yaml", ".yml", ".journal"].contains { text.hasSuffix($0) } }
      guard isConfig(id), !isConfig(place.config) else { return }
      throw ValidationError("'\(id)' is the config, which comes first: ledger explain '\(id)' '\(place.config)'")
    }

    func run() throws { try CommandHost.current.ledger(.explain(id: id), of: place.config).end() }
  }

  /// `ledger export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Print every document with its verdict, for other programs.")

    @OptionGroup var place: ConfigArgument

    @Option(help: "json for JSON Lines, or csv.")
    var format = LedgerFormat.json

    func run() throws { try CommandHost.current.ledger(.export(format), of: place.config).end() }
  }
}

extension LedgerFormat: ExpressibleByArgument {}
