#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most address space that this process may have: what is beyond ends it, so that it does not take the machine with it between two looks of
/// the run.
enum MemoryCeiling {
  /// Room for stacks, and for what allocators keep back.
  private static let slack = 1 << 30

  /// Sets it to what the process has now and so many bytes more.
  static func set(above bytes: Int) {
    #if os(Linux)
      // Pages of the whole process (proc(5)). Sanitizers reserve terabytes, and are let alone.
      guard let file = fopen("/proc/self/statm", "re") else { return }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 128)
      guard fgets(&line, CInt(line.count), file) != nil else { return }
      let digits = line.prefix { (0x30...0x39).contains($0) }.map { UInt8(bitPattern: $0) }
      guard let pages = Int(String(decoding: digits, as: UTF8.self)) else { return }
      let size = pages * Int(sysconf(CInt(_SC_PAGESIZE)))
      guard size < 1 << 40 else { return }
      let most = rlim_t(size + bytes + slack)
      var limit = rlimit()
      let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
      guard getrlimit(resource, &limit) == 0, limit.rlim_cur > most else { return }
      limit.rlim_cur = most
      setrlimit(resource, &limit)
    #endif
  }
}
