#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system's allocator keeps of memory that was freed, for what is asked for next.
///
/// glibc has an arena for each thread that meets another one in the allocator, and each arena keeps what was freed in it: eight threads that had a page of
/// 9 MB one after the other kept 1.9 GB. Its functions are looked for by name, since other libraries of C do not have them.
package enum FreedMemory {
  /// Gives it back to the system, as far as whole pages are free. To be called where much was freed: it goes through all that is free.
  package static func giveBack() {
    #if os(Linux)
      typealias Trim = @convention(c) (Int) -> CInt
      guard let function = dlsym(nil, "malloc_trim") else { return }
      _ = unsafeBitCast(function, to: Trim.self)(0)
    #endif
  }

  /// Has all threads share one arena where the process may not have as much address space as it likes (`ulimit -v`): each arena takes 64 MiB of it.
  ///
  /// - Returns: Whether it may not.
  @discardableResult
  package static func saveAddressSpace() -> Bool {
    #if os(Linux)
      guard MachineMemory.addressSpace != nil else { return false }
      typealias Option = @convention(c) (CInt, CInt) -> CInt
      // M_ARENA_MAX, of malloc.h.
      if let function = dlsym(nil, "mallopt") { _ = unsafeBitCast(function, to: Option.self)(-8, 1) }
      return true
    #else
      return false
    #endif
  }
}
