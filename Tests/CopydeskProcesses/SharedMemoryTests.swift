import CopydeskProcesses
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct SharedMemoryTests {
  @Test func `What one side writes the other reads, also where the memory grew`() throws {
    let own = try #require(SharedMemory(size: 4_096))
    let other = try #require(SharedMemory(file: dup(own.file), size: 4_096))
    own.bytes[7] = 1
    #expect(other.bytes[7] == 1 && other.bytes[8] == 0)
    #expect(own.resize(to: 1 << 20))
    #expect(own.bytes[7] == 1)
    own.bytes[1 << 20 - 1] = 2
    #expect(other.map(1 << 20))
    #expect(other.bytes[1 << 20 - 1] == 2)
  }

  @Test func `Memory that is given back is empty when it comes again`() throws {
    let memory = try #require(SharedMemory(size: 1 << 20))
    memory.bytes[0] = 1
    memory.bytes[1 << 20 - 1] = 2
    #expect(memory.resize(to: 4_096))
    #expect(memory.bytes.count == 4_096)
    #expect(memory.resize(to: 1 << 20))
    #expect(memory.bytes[0] == 1 && memory.bytes[1 << 20 - 1] == 0)
  }

  @Test func `More memory than the system has is not granted`() throws {
    let memory = try #require(SharedMemory(size: 4_096))
    memory.bytes[0] = 1
    #expect(!memory.map(1 << 60))
    #expect(memory.bytes[0] == 1)
  }
}
