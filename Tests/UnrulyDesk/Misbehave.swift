import Copydesk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Does to the process what a page asks for: crash, spin, hoard memory, leave, or die the first time only.
struct Misbehave: Transform {
  typealias Settings = NoSettings

  static let manifest = StageManifest(
    name: "misbehave", summary: "Does to the process what a page asks for.", work: .besideBlocks, examples: [])

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let text = String(decoding: document.payload.bytes, as: UTF8.self)
    if text.contains("please crash") { UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1 }
    if text.contains("please trap") { fatalError("as the page asked") }
    if text.contains("please leave") { exit(3) }
    if text.contains("please spin") { while !text.isEmpty {} }
    if text.contains("please hoard") { hoard() }
    if text.contains("please print") {
      print("what a stage prints")
      fflush(nil)
    }
    if text.contains("please die once"), !isMarked(document.id) { kill(getpid(), SIGKILL) }
    document.extras["seen_by"] = .integer(Int(getpid()))
    context.note("behaved")
    context.count("documents", of: "behaved")
    return .keep
  }

  /// Leaves a folder for the next process. Whether it was there.
  private func isMarked(_ id: String) -> Bool {
    let name = "marked-\(id.split(separator: "/").last ?? "")"
    return mkdir(name, 0o755) != 0
  }

  private func hoard() {
    var blocks: [UnsafeMutableRawPointer] = []
    while true {
      guard let block = malloc(1 << 24) else { abort() }
      memset(block, 1, 1 << 24)
      blocks.append(block)
    }
  }
}
