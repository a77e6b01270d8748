import CopydeskTesting
import Foundation
import Testing

/// Systems that grant few threads. Before, the command waited for ever for one, and only SIGKILL ended it.
@Suite(.serialized) struct ThreadLimitTests {
  private static let canLimit = FileManager.default.fileExists(atPath: "/usr/bin/setpriv")

  /// Runs the pipeline as a user of its own who may have so many threads. The limit does not hold for root.
  private func run(threads: Int, workers: Int = 64) async throws -> (Command.Result, TemporaryFolder) {
    let folder = try Pages.folder()
    try folder.add("news.yaml", Pages.pipeline + "workers: \(workers)\n")
    try folder.addFolder("out")
    chmod(folder.path("out"), 0o777)
    chmod(folder.path, 0o777)
    let limited = "ulimit -u \(threads); exec \"$0\" run news.yaml --report out/report.json"
    let shell = ["-c", limited, try Command.executable().path]
    let isRoot = geteuid() == 0
    let user = ["--reuid=\(64_000 + threads)", "--clear-groups", "bash"]
    return (
      try await Command(isRoot ? user + shell : shell, at: isRoot ? "/usr/bin/setpriv" : "/bin/bash", in: folder).run(),
      folder
    )
  }

  @Test(.enabled(if: canLimit), .timeLimit(.minutes(15)), arguments: [1, 2, 5, 8])
  func `Too few threads are an error with a reason`(threads: Int) async throws {
    let (result, folder) = try await run(threads: threads)
    #expect(result.code == 71)
    #expect(
      result.error
        == "copydesk needs 8 threads, and the system grants \(threads - 1); end other programs, or raise the limit "
        + "('ulimit -u')\n")
    #expect(!folder.exists("out/articles.jsonl"))
  }

  #if os(Linux)
    /// What is too little for the system's loader ends the program before it begins, and memory that a stage cannot have ends it by a signal; but
    /// nothing waits for a thread that never comes.
    @Test(.timeLimit(.minutes(15)), arguments: [300, 350, 400, 450, 500, 600, 800])
    func `With little address space a run ends`(megabytes: Int) async throws {
      let folder = try Pages.folder()
      let limited = "ulimit -v \(megabytes << 10); exec \"$0\" run news.yaml"
      let result = try await Command(["-c", limited, try Command.executable().path], at: "/bin/bash", in: folder).run()
      #expect([0, 71, 127].contains(result.code) || result.code < 0, "\(result.error)")
      if result.code == 71 { #expect(result.error.contains("('ulimit -v')"), "\(result.error)") }
    }
  #endif

  @Test(.enabled(if: canLimit), .timeLimit(.minutes(15)), arguments: [9, 12, 20])
  func `With few threads there are fewer workers`(threads: Int) async throws {
    let (result, folder) = try await run(threads: threads)
    // Whoever makes threads at the same moment may take the last ones.
    #expect(result.code == 0 || threads < 12 && result.code == 71, "\(result.error)")
    if result.code == 0 {
      #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 2)
      #expect(folder.text("out/report.json")?.contains("\"workers\" : 64") == false)
    }
  }
}
