#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Holds up the thread that it is called on, as a computation would.
package enum Blocking {
  package static func wait(milliseconds: Int) { usleep(UInt32(milliseconds * 1_000)) }
}
