import Copydesk
import CopydeskReprintsPlugin
import Foundation

/// Decides over invented signatures which documents are reprints: `signatures COUNT SHARDS FOLDER [MEBIBYTES]` prints documents, how many are
/// reprints, seconds for making and for deciding, the most memory that the process had to itself, and bytes on the disk.
enum SharedReprintsBench {
  static func run(count: Int, shards: Int, folder: String, mebibytes: Int) throws {
    let clock = ContinuousClock()
    var folders: [String] = []
    let making = try clock.measure {
      for shard in 0..<shards {
        folders.append("\(folder)/signatures-\(shard)")
        try SignatureSample.write(count / shards, from: shard * (count / shards), to: folders[shard])
      }
    }
    let work = "\(folder)/work"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let peak = PeakMemory()
    var results: [SharedReprints.Result] = []
    let deciding = try clock.measure {
      results = try SharedReprints(folders, work: work, memory: mebibytes << 20).decide { "\(work)/decisions-\($0)" }
    }
    let documents = results.reduce(0) { $0 + $1.documents }
    let dropped = results.reduce(0) { $0 + $1.dropped }
    print(
      "\(documents) documents, \(dropped) reprints, made in \(making.components.seconds) s, decided in "
        + "\(deciding.components.seconds) s, \(peak.mebibytes) MiB")
  }
}

/// The most memory that the process has to itself, without pages of files that the system can take back (RssAnon of proc(5)).
private final class PeakMemory: @unchecked Sendable {
  // Written by the thread below only; a value that is a tenth of a second old is as good.
  private var most = 0

  init() {
    Thread.detachNewThread { [weak self] in
      while let self {
        self.look()
        Thread.sleep(forTimeInterval: 0.1)
      }
    }
  }

  private func look() {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    most = max(most, line.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0)
  }

  var mebibytes: Int {
    look()
    return most / 1_024
  }
}
