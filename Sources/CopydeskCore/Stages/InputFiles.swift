/// The files that a source reads, in order; they are listed anew each time.
public struct InputFiles: Sequence, Sendable {
  private let iterator: @Sendable () -> AnyIterator<InputFile>

  /// - Parameter list: Begins a list.
  public init(_ list: @escaping @Sendable () -> AnyIterator<InputFile>) {
    iterator = list
  }

  /// One list after the other.
  package init(together all: [InputFiles]) {
    self.init { AnyIterator(all.lazy.joined().makeIterator()) }
  }

  public func makeIterator() -> AnyIterator<InputFile> { iterator() }
}
