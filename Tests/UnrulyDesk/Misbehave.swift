import Copydesk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Does to the process what a page asks for: crash, spin, hoard memory, leave, die the first time only, or write over memory that is not its own.
struct Misbehave: Transform {
  typealias Settings = NoSettings

  static let manifest = StageManifest(
    name: "misbehave", summary: "Does to the process what a page asks for.", work: .besideBlocks, examples: [])

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let text = String(decoding: document.payload.bytes, as: UTF8.self)
    if text.contains("please scribble") { scribble() }
    if text.contains("please crash") { UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1 }
    if text.contains("please trap") { fatalError("as the page asked") }
    if text.contains("please leave") { exit(3) }
    if text.contains("please spin") { while !text.isEmpty {} }
    if text.contains("please hoard") { hoard() }
    if text.contains("please dawdle"), !isMarked(document.id) { sleep(2) }
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

  /// Writes over all memory that the process shares with the run, as a wild pointer might: regular files without a name that are open.
  private func scribble() {
    for file in CInt(3)..<64 {
      var status = stat()
      guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 0, status.st_size > 0,
        let memory = mmap(nil, Int(status.st_size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), memory != MAP_FAILED
      else { continue }
      memset(memory, 0xA5, Int(status.st_size))
      munmap(memory, Int(status.st_size))
    }
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
