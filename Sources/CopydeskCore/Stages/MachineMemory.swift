#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much memory there is.
enum MachineMemory {
  /// What the machine has, or what this process may have (`ulimit -v`) or the group of processes that it is in (cgroup v2, memory.max), in bytes.
  static let bytes: Int = {
    let pages = sysconf(CInt(_SC_PHYS_PAGES))
    let machine = pages > 0 ? Int(pages) * Int(sysconf(CInt(_SC_PAGESIZE))) : 8 << 30
    return min(machine, groupLimit ?? .max, addressSpace ?? .max)
  }()

  /// How much address space this process may have, in bytes; `nil` where it may have all.
  static var addressSpace: Int? {
    var limit = rlimit()
    #if os(Linux)
      let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    #else
      let resource = RLIMIT_AS
    #endif
    // RLIM_INFINITY is the largest number there is.
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < 1 << 62 else { return nil }
    return Int(limit.rlim_cur)
  }

  private static var groupLimit: Int? {
    guard let file = fopen("/sys/fs/cgroup/memory.max", "re") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    guard fgets(&line, CInt(line.count), file) != nil else { return nil }
    return Int(String(decoding: line.prefix { $0 >= 0x30 && $0 <= 0x39 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
