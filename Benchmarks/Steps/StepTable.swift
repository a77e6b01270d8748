import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What steps cost, as a Markdown table: the median of rounds.
struct StepTable {
  let documents: [Document]
  let rounds: Int
  private var rows: [(name: String, seconds: Double)] = []

  /// The one step that is measured, if not all of them.
  private let only: String?

  init(documents: [Document], rounds: Int, only: String?) {
    self.documents = documents
    self.rounds = rounds
    self.only = only
  }

  func wants(_ name: String) -> Bool { only == nil || only == name }

  /// Measures a step on each document, in rounds.
  mutating func measure(_ name: String, _ title: String, _ step: (Int) -> Void) {
    guard wants(name) else { return }
    var seconds: [Double] = []
    for _ in 0..<rounds {
      let start = StepTable.threadSeconds()
      for index in documents.indices { step(index) }
      seconds.append(StepTable.threadSeconds() - start)
    }
    add(title, seconds)
  }

  /// Adds the times of a step over all documents, one for each round.
  mutating func add(_ name: String, _ seconds: [Double]) {
    rows.append((name, seconds.sorted()[seconds.count / 2]))
  }

  /// The table. Megabytes are those of the pages, whatever the step reads.
  var text: String {
    let megabytes = documents.reduce(0) { $0 + Double($1.payload.bytes.count) } / 1e6
    let lines = rows.map { row in
      let milliseconds = StepTable.rounded(row.seconds / Double(max(1, documents.count)) * 1e3, places: 3)
      return "| \(row.name) | \(milliseconds) | \(StepTable.rounded(megabytes / max(row.seconds, 1e-9), places: 0)) |"
    }
    let head = "\(documents.count) documents, \(StepTable.rounded(megabytes, places: 1)) MB, median of \(rounds) rounds"
    return ([head, "", "| step | ms a page | MB per CPU second |", "|---|---|---|"] + lines).joined(separator: "\n")
  }

  private static func threadSeconds() -> Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  /// The processor time of all threads so far.
  static func processSeconds() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func rounded(_ number: Double, places: Int) -> String {
    let scale = [1, 10, 100, 1_000][places]
    let whole = Int((number * Double(scale)).rounded())
    if places == 0 { return "\(whole)" }
    let fraction = "\(whole % scale)"
    return "\(whole / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
