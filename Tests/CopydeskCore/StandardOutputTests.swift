import CopydeskCore
import Foundation
import Testing

/// Writing past all buffers.
@Suite struct StandardOutputTests {
  @Test func `Bytes arrive at once`() throws {
    let pipe = Pipe()
    let output = StandardOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try output.write(Array("one\n".utf8))
    #expect(pipe.fileHandleForReading.availableData == Data("one\n".utf8))
    #expect(output.count == 4)
  }

  @Test func `A closed output is an error`() {
    let error = #expect(throws: OutputError.self) { try StandardOutput(descriptor: -1).write([1]) }
    #expect(error?.description == "standard output: cannot write: Bad file descriptor")
  }
}
