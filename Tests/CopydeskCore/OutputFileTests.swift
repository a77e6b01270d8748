import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@Suite struct OutputFileTests {
  @Test func `Nothing is added to a file that is not compressed as its name says`() throws {
    let folder = try TemporaryFolder()
    try folder.add("a.jsonl.gz", "{}\n")
    let way = "; give the file another name, or set exists to 'replace' if it may go"
    let plain = OutputError(
      path: folder.path("a.jsonl.gz"),
      reason: "is not compressed as its name says, and what is added to it would be\(way)")
    #expect(throws: plain) { try OutputFile(path: folder.path("a.jsonl.gz"), isCompressed: true, appends: true) }
    let file = try OutputFile(path: folder.path("b.gz"), isCompressed: true)
    try file.write("text".utf8)
    try file.publish()
    try Data(folder.bytes("b.gz") ?? []).write(to: URL(filePath: folder.path("b.jsonl")))
    let packed = OutputError(
      path: folder.path("b.jsonl"), reason: "is compressed as .gz is, and what is added to it would not be\(way)")
    #expect(throws: packed) { try OutputFile(path: folder.path("b.jsonl"), appends: true) }
    let more = try OutputFile(path: folder.path("b.gz"), isCompressed: true, appends: true)
    try more.write("more".utf8)
    try more.publish()
  }

  @Test func `A hyphen is standard output, and bytes go there as they come`() async throws {
    let result = try #require(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
        let folder = try TemporaryFolder()
        #expect(FileManager.default.changeCurrentDirectoryPath(folder.path))
        let path = PathSetting("-", relativeTo: folder.path).absolute
        #expect(OutputCheck.problem(file: path) == nil)
        #expect(SinkOutput(path: path, isFile: true, setting: "path").partialPath == nil)
        for text in ["<published>", "<abandoned>", "<neither>"] {
          let file = try OutputFile(path: path)
          try file.write(text.utf8)
          #expect(file.count == text.utf8.count)
          try file.synchronize()
          if text == "<published>" { try file.publish() }
          if text == "<abandoned>" { try file.abandon() }
        }
        #expect(folder.fileNames.isEmpty)
      })
    #expect(String(decoding: result.standardOutputContent, as: UTF8.self).contains("<published><abandoned><neither>"))
  }

  #if os(Linux)
    /// `/proc/self/mem` opens, and cannot be read at its beginning.
    @Test func `A file of an earlier run that cannot be read is an error, and not an empty one`() throws {
      let error = OutputError(path: "/proc/self/mem", reason: "cannot read: Input/output error")
      #expect(throws: error) { try EarlierOutput.forEachBlock(of: "/proc/self/mem") { _ in true } }
      let folder = try TemporaryFolder()
      let path = folder.path("a.jsonl")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/proc/self/mem")
      #expect(throws: OutputError(path: path, reason: error.reason)) { try OutputFile(path: path, appends: true) }
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "/proc/self/mem")
      #expect(try EarlierOutput.contents(of: folder.path("none")) == nil)
    }
  #endif

  @Test func `A completed file that is gone, and nowhere else, is an error`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.jsonl")
    let file = try OutputFile(path: path)
    try file.write("x".utf8)
    try file.complete()
    try OutputFile.publish(completed: path)
    try OutputFile.publish(completed: path)
    #expect(folder.text("a.jsonl") == "x")
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: OutputError.self) { try OutputFile.publish(completed: path) }
  }

  private func committed(_ text: String, at path: String) throws -> OutputFile.Position {
    let file = try OutputFile(path: path)
    try file.write(text.utf8)
    return try file.commit()
  }

  @Test(arguments: ["a.jsonl", "a.jsonl.gz"]) func `What another run has written is not gone on with`(name: String)
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path(name)
    let position = try committed("first\n", at: path)
    _ = try OutputFile(path: path, continuing: position)
    _ = try committed("other\nand more\n", at: path)
    let error = #expect(throws: OutputError.self) { _ = try OutputFile(path: path, continuing: position) }
    #expect(
      error?.description
        == "\(OutputFile.partialPath(of: path)): holds other bytes than the run has written, such as those of another run "
        + "with this output, so it cannot go on; run it anew (--resume never)")
    #expect(folder.text(".\(name).copydesk-partial") == "other\nand more\n")
  }

  @Test func `A file that goes on has the digest of one that was written at once`() throws {
    let folder = try TemporaryFolder()
    let position = try committed("first, ", at: folder.path("a"))
    let file = try OutputFile(path: folder.path("a"), continuing: position)
    try file.write("then the rest".utf8)
    #expect(try file.commit() == committed("first, then the rest", at: folder.path("b")))
  }

  @Test func `What another run has put in a file's place is not taken for what was completed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.jsonl")
    func complete(_ text: String) throws -> OutputFile.Position {
      let file = try OutputFile(path: path)
      try file.write(text.utf8)
      return try file.complete()
    }
    let first = try complete("first")
    let other = try complete("other")
    let error = #expect(throws: OutputError.self) { try OutputFile.publish(completed: path, at: first) }
    #expect(error?.reason.hasSuffix("run it anew (--resume never)") == true)
    try OutputFile.publish(completed: path, at: other)
    try OutputFile.publish(completed: path, at: other)
    #expect(folder.text("a.jsonl") == "other")
    #expect(throws: OutputError.self) { try OutputFile.publish(completed: path, at: first) }
    // What another run writes meanwhile is left to it.
    let third = try OutputFile(path: path)
    try third.write("third".utf8)
    try third.abandon()
    try OutputFile.publish(completed: path, at: other)
    #expect(folder.text(".a.jsonl.copydesk-partial") == "third")
  }

  @Test func `A file of that name has a folder before it`() throws {
    let folder = try TemporaryFolder()
    let path = PathSetting("./-", relativeTo: folder.path).absolute
    let file = try OutputFile(path: path)
    try file.write("x".utf8)
    #expect(folder.exists(".-.copydesk-partial"))
    try file.publish()
    #expect(folder.text("-") == "x")
  }

  @Test func `Standard output that nobody reads is an error of the output`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      close(ends[0])
      dup2(ends[1], STDOUT_FILENO)
      let file = try OutputFile(path: "-")
      #expect(throws: OutputError(path: "standard output", reason: "cannot write: Broken pipe", isReaderGone: true)) {
        try file.write("x".utf8)
      }
    }
  }

  /// The second run has the unfinished file open, and waits for its lock, while the first run gives it its name.
  @Test func `A run that waits for a file does not empty what another has just published`() async throws {
    for _ in 1...5 {
      let folder = try TemporaryFolder()
      let path = folder.path("a.jsonl")
      let lines = String(repeating: "line\n", count: 60)
      let first = try OutputFile(path: path)
      try first.write(lines.utf8)
      let second = Task.detached { try OutputFile(path: path).abandon() }
      usleep(30_000)
      try first.publish()
      try await second.value
      #expect(folder.text("a.jsonl") == lines)
      #expect(folder.text(".a.jsonl.copydesk-partial") == "")
    }
  }

  @Test func `A file is locked until it has its name`() throws {
    let folder = try TemporaryFolder()
    let first = try OutputFile(path: folder.path("a.jsonl"))
    #expect(throws: OutputError(path: folder.path("a.jsonl"), reason: "another run is writing this file")) {
      try OutputFile(path: folder.path("a.jsonl"))
    }
    first.discard()
    #expect(folder.fileNames.isEmpty)
    try OutputFile(path: folder.path("a.jsonl")).publish()
  }

  @Test func `What is not a plain file in the place of an unfinished one is refused`() throws {
    let folder = try TemporaryFolder(["precious.txt": "precious"])
    let partial = folder.path(".a.txt.copydesk-partial")
    try folder.addLink(".a.txt.copydesk-partial", to: "precious.txt")
    #expect(
      throws: OutputError(path: partial, reason: "is a symbolic link, which outputs do not follow; remove it")
    ) { try OutputFile(path: folder.path("a.txt")) }
    unlink(partial)
    let reason = "is no plain file, and this name is for a file that Copydesk makes; remove it"
    mkfifo(partial, 0o644)
    #expect(throws: OutputError(path: partial, reason: reason)) { try OutputFile(path: folder.path("a.txt")) }
    unlink(partial)
    try folder.addFolder(".a.txt.copydesk-partial")
    #expect(throws: OutputError(path: partial, reason: reason)) { try OutputFile(path: folder.path("a.txt")) }
    rmdir(partial)
    #expect(link(folder.path("precious.txt"), partial) == 0)
    let file = try OutputFile(path: folder.path("a.txt"))
    try file.write("new".utf8)
    try file.publish()
    #expect(folder.text("precious.txt") == "precious" && folder.text("a.txt") == "new")
  }

  @Test func `Names that are long, and legal, are written`() throws {
    let folder = try TemporaryFolder()
    for name in [String(repeating: "a", count: 246), String(repeating: "한", count: 85)] {
      let file = try OutputFile(path: folder.path(name))
      try file.write("x".utf8)
      try file.publish()
      #expect(folder.text(name) == "x")
    }
    #expect(folder.fileNames.count == 2)
    let long = folder.path(String(repeating: "a", count: 256))
    #expect(throws: OutputError(path: long, reason: "cannot create: File name too long")) { try OutputFile(path: long) }
  }

  @Test func `A device takes what is written, and stays a device`() throws {
    let folder = try TemporaryFolder()
    #expect(OutputCheck.problem(file: "/dev/null") == nil)
    let file = try OutputFile(path: "/dev/null")
    try file.write("x".utf8)
    try file.publish()
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    try folder.addLink("link", to: "/dev/null")
    try OutputFile(path: folder.path("link")).publish()
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "/dev/null")
  }

  @Test func `A pipe with a name takes what is written`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    mkfifo(path, 0o644)
    #expect(OutputCheck.problem(file: path) == nil)
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/sh")
    reader.arguments = ["-c", "cat '\(path)' > '\(path).read'"]
    try reader.run()
    let file = try OutputFile(path: path)
    try file.write("through the pipe".utf8)
    try file.publish()
    reader.waitUntilExit()
    #expect(folder.text("pipe.read") == "through the pipe")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func `A socket is refused`() throws {
    let folder = try TemporaryFolder()
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // A short path, because the address has room for 107 bytes.
    let path = "/tmp/s-\(getpid())"
    unlink(path)
    defer { unlink(path) }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    #expect(throws: OutputError(path: path, reason: "is a socket, which no program can open as a file")) {
      try OutputFile(path: path)
    }
    #expect(folder.fileNames.isEmpty)
  }
}
