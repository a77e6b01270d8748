import CopydeskCore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells whether a file is still the same.
@Suite struct InputFileTests {
  private func modified(_ seconds: Int, _ nanoseconds: Int) -> Int {
    var status = stat()
    #if canImport(Darwin)
      status.st_mtimespec = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
    #else
      status.st_mtim = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
    #endif
    return InputFile(name: "a", path: "/a", status: status).modified
  }

  /// 2262-04-11T23:47:16.854775807Z is the last moment that nanoseconds since 1970 reach in 64 bits.
  @Test func `Times beyond what nanoseconds reach are the last one that they do`() {
    #expect(modified(1_000, 7) == 1_000_000_000_007)
    #expect(modified(9_223_372_036, 854_775_807) == .max)
    #expect(modified(9_223_372_036, 854_775_808) == .max)
    #expect(modified(10_413_792_000, 0) == .max)
    #expect(modified(-10_413_792_000, 0) == .min)
  }
}
