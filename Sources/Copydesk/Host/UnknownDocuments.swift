/// Documents are named that a pipeline does not read.
package struct UnknownDocuments: Error, CustomStringConvertible {
  /// Their names, as they were given.
  package var ids: [String]
  /// The config with the pipeline.
  package var config: String

  package var description: String {
    ids.map { "\(config): no document has the id '\(Terminal.name($0))'" }.joined(separator: "\n")
  }
}
