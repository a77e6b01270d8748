import ArgumentParser
import Copydesk
import CopydeskConfig
import CopydeskEngine

/// `shards`
struct ShardsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shards",
    abstract: "Divide a run among machines.",
    discussion: """
      'plan' divides the inputs of a pipeline among shards, 'run --manifest' makes one of them, on any machine that \
      sees the same folders. 'status' says which are missing, 'check' whether all of them are whole and add up, \
      'reprints' finds articles that say the same in several of them, and 'merge' puts them together.
      """,
    subcommands: [Plan.self, Status.self, Check.self, Reprints.self, Merge.self])

  /// The folder that shards are published into.
  struct Folder: ParsableArguments {
    @Argument(help: "The folder that 'run --into' names.", completion: .directory)
    var folder: String
  }

  /// `shards plan`
  struct Plan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan", abstract: "Write a manifest: which shard reads which inputs.",
      discussion: """
        Shards are stretches of the inputs in their order, of about equally many bytes. Files that are larger than a shard \
        are divided: JSON Lines between lines, web archives between records, compressed ones where a member or frame begins.
        """)

    @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
    var config: String

    @Option(parsing: .unconditional, help: "How many bytes a shard reads, about, such as 1GB or 512MiB.")
    var size: String?

    @Option(parsing: .unconditional, help: "How many shards, in place of --size; fewer where inputs cannot be divided.")
    var shards: Int?

    @Option(help: "The manifest; - is standard output.", completion: .file())
    var out = "shards.txt"

    private var shardSize: CopydeskHost.ShardSize? {
      if let shards { return .shards(shards) }
      return size.flatMap { Int(byteCount: $0) }.map { .bytes($0) }
    }

    func validate() throws {
      if size == nil, shards == nil {
        throw ValidationError("Give --size, such as 1GB, or --shards, such as 400.")
      }
      if size != nil, shards != nil {
        throw ValidationError("--size and --shards do not go together: each says how many shards there are.")
      }
      if let shards, shards < 1 { throw ValidationError("--shards takes a number from 1.") }
      if shardSize == nil { throw ValidationError("--size takes a number of bytes, such as 1GB or 512MiB.") }
      if out.isEmpty { throw ValidationError("--out takes the path of a file.") }
    }

    func run() async throws {
      guard let shardSize else { return }
      try await CommandHost.current.planShards(config: config, size: shardSize, to: out).end()
    }
  }

  /// `shards status`
  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Say which shards are there, missing, failed or stale.",
      discussion: "Missing ones are listed as schedulers take them: sbatch --array=3-7,12.")

    @OptionGroup var place: Folder

    func run() async throws {
      try await CommandHost.current.shardStatus(of: place.folder) { print($0) }.end()
    }
  }

  /// `shards check`
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Find what is missing, not as it was written, or does not add up.",
      discussion: """
        Every finding names its shard. The exit code is 65 where there is one, and 0 where all shards are whole and \
        read = written + dropped + failed, in each and over all.
        """)

    @OptionGroup var place: Folder

    @Flag(help: "Compare the bytes of every file with what they were, and not only how many there are.")
    var contents = false

    func run() async throws {
      try await CommandHost.current.checkShards(in: place.folder, readsAll: contents) { print($0) }.end()
    }
  }

  /// `shards merge`
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Put ledgers and reports together, and outputs too.",
      discussion: """
        The result is the folder 'merged' beside the shards. Nothing is merged where 'check' finds something. With \
        --concatenate files of JSON Lines, text and web archives, compressed ones too, are put together in the order of the inputs, \
        and folders united: each article's file has the name that one run would have given it.
        """)

    @OptionGroup var place: Folder

    @Flag(help: "Put outputs together too.")
    var concatenate = false

    func run() async throws {
      try await CommandHost.current.mergeShards(in: place.folder, concatenates: concatenate).end()
    }
  }

  /// `shards reprints`
  struct Reprints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reprints", abstract: "Find articles that say the same, over all shards.",
      discussion: """
        For a pipeline with 'reprints'. Each shard noted signatures of its documents; which of them go is decided over all, \
        in the order of the inputs, as one run would. Run all shards again after that: those that have such documents are made \
        without them, the others cost nothing.
        """)

    @OptionGroup var place: Folder

    @Option(parsing: .unconditional, help: "How much memory to take, about; what is larger is sorted on the disk.")
    var memory = "1GiB"

    func validate() throws {
      if Int(byteCount: memory) == nil { throw ValidationError("--memory takes a number of bytes, such as 1GiB.") }
    }

    func run() async throws {
      guard let bytes = Int(byteCount: memory) else { return }
      try await CommandHost.current.findReprints(inShardsOf: place.folder, memory: bytes).end()
    }
  }
}
