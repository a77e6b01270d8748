import Testing

@testable import CopydeskEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct WorkerMemoryTests {
  @Test func `A worker reads each payload, whatever the sizes before it`() throws {
    let run = try #require(WorkerMemory())
    let worker = try #require(WorkerMemory(file: dup(run.file)))
    for size in [3, 0, 1 << 20, 17 << 20, 5, 2 << 20, 100] {
      let payload = [UInt8](repeating: UInt8(truncatingIfNeeded: size | 1), count: size)
      #expect(run.write(payload))
      #expect(worker.payload(count: size) == payload)
    }
  }

  @Test func `The run sees the stage that the worker is at`() throws {
    let run = try #require(WorkerMemory())
    run.stage = 3
    let worker = try #require(WorkerMemory(file: dup(run.file)))
    #expect(worker.stage == 3)
    #expect(run.write([9]))
    worker.stage = 4
    #expect(run.stage == 4)
    #expect(worker.payload(count: 1) == [9])
  }

  @Test func `An answer comes back where the payload was, unless it is too large`() throws {
    let run = try #require(WorkerMemory())
    let worker = try #require(WorkerMemory(file: dup(run.file)))
    for size in [3, 40 << 20, 3] {
      #expect(run.write([UInt8](repeating: 7, count: size)))
      #expect(worker.payload(count: size) == [UInt8](repeating: 7, count: size))
      #expect(worker.answer([1, 2, 3]))
      #expect(run.answer(count: 3) == [1, 2, 3])
    }
    #expect(!worker.answer([UInt8](repeating: 0, count: 1 << 20)))
    #expect(run.answer(count: 1 << 20) == nil && run.answer(count: -1) == nil)
  }

  @Test func `A payload of less than no bytes is none`() throws {
    #expect(try #require(WorkerMemory()).payload(count: -1) == nil)
  }
}
