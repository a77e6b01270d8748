import CopydeskText
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The process that an attempt belongs to, as it is written in the name of the attempt's folder.
///
///     00017-3m5kq0x1c2-4711-182736-1x8yq0c
///
/// After the shard come a hash of what tells machines and their restarts apart, the process, when it began, and chance. The name says all of
/// it, so that there is no moment in which the folder is there and the owner is not known, and nothing to take out before it is published.
package struct AttemptOwner: Hashable, Sendable, CustomStringConvertible {
  private let machine: String
  private let process: Int32
  private let start: UInt64

  /// The owner that a process is; `nil` where the system does not say what is needed, or there is no such process.
  package init?(process: Int32) {
    guard let machine = Self.thisMachine, case .running(let start) = Self.state(of: process) else { return nil }
    (self.machine, self.process, self.start) = (machine, process, start)
  }

  /// Reads the name of an attempt's folder; `nil` where it names none.
  package init?(attempt name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 5, let process = Int32(parts[2]), process > 0, let start = UInt64(parts[3]) else { return nil }
    (machine, self.process, self.start) = (String(parts[1]), process, start)
  }

  /// This process.
  package static var own: AttemptOwner? { AttemptOwner(process: getpid()) }

  /// How names say it.
  package var description: String { "\(machine)-\(process)-\(start)" }

  /// Whether the process has ended for certain. Of a process on another machine, or from before a restart, nobody knows here.
  package var hasEnded: Bool {
    guard machine == Self.thisMachine else { return false }
    switch Self.state(of: process) {
    case .ended: return true
    case .running(let start): return start != self.start
    case .unknown: return false
    }
  }

  private enum State {
    case running(since: UInt64)
    case ended, unknown
  }

  /// Whether there is a process, and when it began, in ticks since the machine did (`proc(5)`, fields 3 and 22 of `stat`).
  private static func state(of process: Int32) -> State {
    if kill(process, 0) != 0, errno == ESRCH { return .ended }
    guard let text = contents(of: "/proc/\(process)/stat"), let name = text.lastIndex(of: ")") else { return .unknown }
    let fields = text[text.index(after: name)...].split(separator: " ")
    guard fields.count > 19, let start = UInt64(fields[19]) else { return .unknown }
    return fields[0] == "Z" || fields[0] == "X" ? .ended : .running(since: start)
  }

  /// The same for all processes that see each other by their numbers: of one start of one machine, in one namespace.
  private static let thisMachine: String? = {
    guard let boot = contents(of: "/proc/sys/kernel/random/boot_id"),
      let namespace = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
    else { return nil }
    let text = "\(ProcessInfo.processInfo.hostName)\n\(boot)\n\(namespace)"
    return String(StableHash.of(text.utf8).finallyMixed, radix: 36)
  }()

  private static func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
