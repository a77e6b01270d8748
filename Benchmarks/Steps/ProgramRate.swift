import CopydeskCore
import CopydeskEngine
import CopydeskExecPlugin
import CopydeskJSON
import Glibc

/// How many documents a second go through a program and back: `exec COUNT BYTES [IN_FLIGHT]` sends so many invented articles, whose lines of
/// JSON have about so many bytes, through `cat`, with 16 of them in flight unless told otherwise.
///
/// It prints documents a second by the clock, and microseconds of processor time for each, with that of `cat`.
enum ProgramRate {
  static func run(count: Int, bytes: Int, inFlight: Int) async throws {
    let document = article(of: bytes)
    let line = JSONArticle(removed: false).encode(document).count
    var settings = Exec.Settings()
    settings.command = ["cat"]
    let stage = try Exec(settings: settings)
    let context = StageContext(stage: "exec")
    let threads = ThreadPool(threads: 2)
    defer { threads.close() }
    try await stage.open(in: context)
    let start = ContinuousClock.now
    let kept = await withTaskExecutorPreference(threads) {
      await sent(count, through: stage, like: document, inFlight: inFlight)
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    await stage.close(in: context)
    let processor = Double(spent(by: RUSAGE_SELF) + spent(by: RUSAGE_CHILDREN))
    print(
      "\(kept) of \(count) documents of \(line) bytes came back: \(Int(Double(count) / seconds)) a second, "
        + "\((processor / Double(count) * 10).rounded() / 10) us of processor time for each")
  }

  private static func sent(
    _ count: Int, through stage: Exec, like document: Document, inFlight: Int
  ) async -> Int {
    await withTaskGroup(of: Int.self) { group in
      for lane in 0..<inFlight {
        group.addTask {
          var kept = 0
          for _ in stride(from: lane, to: count, by: inFlight) {
            var document = document
            let context = StageContext(stage: "exec")
            if case .keep? = try? await stage.apply(to: &document, in: context) { kept += 1 }
          }
          return kept
        }
      }
      return await group.reduce(0, +)
    }
  }

  /// An article whose line of JSON has about so many bytes: each word of it is there twice, in the text and in a block.
  private static func article(of bytes: Int) -> Document {
    var document = Document(
      origin: Origin(path: "ferry.html", url: "https://news.example/ferry"),
      payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Ferry will sail in winter"
    let sentence = "The council voted on Tuesday to keep the ferry running from November to March, as last year. "
    let paragraph = String(repeating: sentence, count: 4)
    while JSONArticle(removed: false).encode(document).count < bytes {
      document.blocks.append(Block(.paragraph, text: paragraph))
    }
    return document
  }

  /// The processor time of this process or of those that it waited for, in microseconds.
  private static func spent(by who: __rusage_who) -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(who.rawValue), &usage)
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000
      + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
  }
}
