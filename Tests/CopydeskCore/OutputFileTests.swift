import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@Suite struct OutputFileTests {
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
}
