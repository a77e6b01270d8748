/// A source whose inputs can be listed without reading them, so that several machines read a part each.
///
/// Such a source reads only ``SourceContext/parts`` where there are any. Whoever reads all parts, each once and in their order, gets the same
/// documents with the same names as who reads the source as a whole.
public protocol DivisibleSource: Source {
  /// Lists the inputs in the order in which they are read.
  ///
  /// - Parameters:
  ///   - size: Files of more bytes become several parts, where a document ends and reading can begin; other files are not opened.
  ///   - limits: Those of the pipeline.
  /// - Throws: ``IndivisibleInput`` where not all of them can be listed.
  func parts(upTo size: Int, limits: DocumentLimits) async throws -> [InputPart]

  /// The files that parts lie in, as they are now: one for each part.
  func files(of parts: [InputPart]) async throws -> [InputFile]
}

/// Why the inputs of a source cannot be divided among machines.
public struct IndivisibleInput: Error, Hashable, CustomStringConvertible {
  /// As a sentence.
  public var description: String

  public init(_ description: String) { self.description = description }
}
