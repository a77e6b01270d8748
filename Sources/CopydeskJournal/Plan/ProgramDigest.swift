import CDeflate

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells this program from other versions of it, by what its linker made of its bytes, or by the bytes themselves: the same config gives other outputs with another program,
/// whether or not a stage's version was raised, and the stages of a program of one's own are in its executable too.
package enum ProgramDigest {
  /// The digest of the program that runs; `unknown` where its executable cannot be read. Made when it is first asked for.
  package static let own = executable.flatMap { digest(ofFile: $0) } ?? "unknown"

  /// How many bytes are looked at by both checksums, one after the other: they stay in the processor's cache.
  private static let block = 1 << 17

  /// The length of a file with its build ID, which is a hash of it (``BuildID``), or else with two checksums of its bytes; `nil` where it cannot be read.
  ///
  /// Of 76 MB in memory checksums take 15 ms of processor time, in builds without optimisation too: what goes over the bytes is libdeflate.
  static func digest(ofFile path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    if let id = BuildID.text(ofFile: file) { return "\(String(size, radix: 16))-\(id)" }
    guard let bytes = mmap(nil, size, PROT_READ, flags, file, 0), bytes != MAP_FAILED else { return nil }
    defer { munmap(bytes, size) }
    var (cyclic, sum): (UInt32, UInt32) = (0, 1)
    for start in stride(from: 0, to: size, by: block) {
      let count = min(block, size - start)
      cyclic = libdeflate_crc32(cyclic, bytes + start, count)
      sum = libdeflate_adler32(sum, bytes + start, count)
    }
    return [UInt64(size), UInt64(cyclic), UInt64(sum)].map { String($0, radix: 16) }.joined(separator: "-")
  }

  #if os(Linux)
    private static let flags = MAP_PRIVATE | MAP_POPULATE
    /// The file that runs, whatever has been put in its place since.
    private static let executable: String? = "/proc/self/exe"
  #else
    private static let flags = MAP_PRIVATE
    private static var executable: String? {
      var size = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  #endif
}
