/// How far an output has come, as whole numbers whose meaning its sink knows: `10240,10240,17`.
package struct CommittedCounts: Sendable, Hashable {
  package var numbers: [Int]

  package init(_ numbers: Int...) { self.numbers = numbers }

  /// Reads a position.
  ///
  /// - Throws: ``OutputError`` for what is none of these.
  package init(_ position: SinkPosition, of path: String) throws(OutputError) {
    let parts = position.rawValue.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    numbers = parts.compactMap { Int(Substring($0)) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else {
      throw OutputError(
        path: path, reason: "cannot be gone on with from '\(position.rawValue)'; run it anew (--resume never)")
    }
  }

  /// One of the numbers; 0 where there are fewer.
  package subscript(_ index: Int) -> Int { numbers.indices.contains(index) ? numbers[index] : 0 }

  /// Where a file was, by the first two numbers and one that is its digest.
  package func file(digestAt index: Int) -> OutputFile.Position {
    OutputFile.Position(length: self[0], count: self[1], digest: self[index] == 0 ? nil : self[index])
  }

  package var position: SinkPosition { SinkPosition(rawValue: numbers.map(String.init).joined(separator: ",")) }
}
