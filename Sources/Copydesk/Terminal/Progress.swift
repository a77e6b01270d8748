import CopydeskEngine

/// How far a run has come, and how that is said.
struct Progress: Sendable, Equatable {
  /// Documents that have their verdict.
  var ended = 0
  /// Inputs that were read.
  var read = 0
  /// Documents that failed.
  var failed = 0
  /// Documents that were dropped.
  var dropped = 0
  /// How many inputs there will be, when that is known.
  var total: Int?
  /// How long the run has taken.
  var elapsed = Duration.zero
  /// The site whose pages take longest, as far as that is known: `news.example 120 ms`.
  var slowest: String?
  /// Whether the run was asked to stop.
  var isStopping = false

  /// Counts a document that has its verdict.
  mutating func count(_ verdict: Verdict) {
    ended += 1
    switch verdict {
    case .written: break
    case .dropped: dropped += 1
    case .failed: failed += 1
    }
  }

  /// Documents a second, since the beginning.
  var rate: Double {
    let seconds = elapsed.seconds
    return seconds > 0 ? Double(ended) / seconds : 0
  }

  /// How long the rest will take at the same rate; `nil` when that cannot be said yet.
  var timeLeft: Duration? {
    guard let total, ended > 0, rate > 0, elapsed >= .seconds(1), !isStopping else { return nil }
    return .seconds(Double(max(0, total - ended)) / rate)
  }

  /// The counts as a plain line: `1,200 of 4,000 documents, 412/s, 3 failed, 8 dropped, 0:07 left, slowest news.example 120 ms`.
  var line: String {
    var parts = [total.map { "\(ended.grouped) of \($0.grouped) documents" } ?? "\(ended.grouped) documents"]
    if ended > 0 { parts.append(rate < 9.95 ? "\((rate * 10).rounded() / 10)/s" : "\(Int(rate.rounded()).grouped)/s") }
    if failed > 0 { parts.append("\(failed.grouped) failed") }
    if dropped > 0 { parts.append("\(dropped.grouped) dropped") }
    if let timeLeft { parts.append("\(timeLeft.clock) left") }
    if isStopping { parts.append("stopping") } else if let slowest { parts.append("slowest \(slowest)") }
    return parts.joined(separator: ", ")
  }

  /// The line after a bar, no wider than so many columns.
  func bar(width: Int) -> String {
    let line = line
    let room = min(30, width - line.count - 4)
    guard let total, total > 0, room >= 5 else { return String(line.prefix(max(0, width - 1))) }
    let filled = min(room, room * ended / total)
    return "[" + String(repeating: "=", count: filled) + String(repeating: " ", count: room - filled) + "] " + line
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

  /// The duration as `1:05` or `2:00:09`.
  fileprivate var clock: String {
    let seconds = Int(seconds.rounded(.up))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = seconds / 60 % 60
    return seconds < 3600 ? "\(minutes):\(two(seconds % 60))" : "\(seconds / 3600):\(two(minutes)):\(two(seconds % 60))"
  }
}

extension Int {
  /// The number with a comma between thousands.
  var grouped: String {
    var digits = Array(String(magnitude))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return (self < 0 ? "-" : "") + String(digits)
  }
}
