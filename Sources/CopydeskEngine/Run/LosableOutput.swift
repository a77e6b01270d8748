package import CopydeskCore

/// An error of an output, or of the journal, that may say that what the run had written is not there any more.
package protocol LosableOutput: Error {
  /// Whether it is lost, so that no later run can go on with it.
  var isLost: Bool { get }
}

extension OutputError: LosableOutput {}
