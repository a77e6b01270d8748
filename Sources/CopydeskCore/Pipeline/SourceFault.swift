/// What kept one of several sources from going on, with its place in the pipeline.
package struct SourceFault: Error, CustomStringConvertible {
  package let label: String
  package let cause: any Error

  package var description: String { "\(label): \(cause)" }
}
