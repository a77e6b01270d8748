#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much memory there is.
enum MachineMemory {
  /// What the machine has, or what the group of processes may have that this one is in, in bytes (cgroup v2, memory.max).
  static let bytes: Int = {
    let pages = sysconf(CInt(_SC_PHYS_PAGES))
    let machine = pages > 0 ? Int(pages) * Int(sysconf(CInt(_SC_PAGESIZE))) : 8 << 30
    return min(machine, groupLimit ?? .max)
  }()

  private static var groupLimit: Int? {
    guard let file = fopen("/sys/fs/cgroup/memory.max", "re") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    guard fgets(&line, CInt(line.count), file) != nil else { return nil }
    return Int(String(decoding: line.prefix { $0 >= 0x30 && $0 <= 0x39 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
