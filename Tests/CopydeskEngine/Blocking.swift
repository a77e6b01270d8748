#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Blocks the thread, as a computation would.
func block(milliseconds: Int) {
  usleep(UInt32(milliseconds * 1_000))
}
