/// Gives bytes that libFuzzer makes up to one part of Copydesk. A crash, a hang or a leak is what it looks for.
@main
struct FuzzMain {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { bytes, count in
      let input = Array(UnsafeBufferPointer(start: bytes, count: count))
      FuzzTarget.chosen.run(input)
      return 0
    }
  }
}

/// libFuzzer's own loop (LLVM, "libFuzzer", Using libFuzzer as a library).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
