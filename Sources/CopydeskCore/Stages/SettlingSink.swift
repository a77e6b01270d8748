/// A sink that leaves a sign of its run beside its outputs until the journal says that they have their places.
///
/// While the sign is there, nobody else has put outputs in these places. A run that was killed before its journal could say so, and finds no sign
/// of itself, knows that another one came between. Where a sink's outputs can be told from others by themselves, it needs none.
package protocol SettlingSink: ResumableSink {
  /// Removes the sign, if it is there and the run's own.
  ///
  /// - Parameter position: What completing the outputs had returned.
  func settle(at position: SinkPosition) throws
}

extension Sink {
  /// Removes what the sink has left beside its outputs to be known by, once the journal says that they have their places.
  ///
  /// - Parameter position: What completing the outputs had returned.
  package func settle(at position: SinkPosition) throws {
    if let sink = self as? any SettlingSink {
      try sink.settle(at: position)
    } else if let sink = self as? any ArticleFileSink {
      try sink.files.settle(at: position)
    }
  }
}
