import CopydeskCore

/// How much one document may take.
struct LimitSettings: StageSettings {
  @Setting("How large a document may be after decompression, such as 50 MB or 64 MiB.")
  var bytes = ByteCount(DocumentLimits.default.bytes)
  @Setting("How deep elements may nest.") var depth = PositiveCount(DocumentLimits.default.depth)
  @Setting("How many nodes (elements and texts) a page may have.")
  var nodes = PositiveCount(DocumentLimits.default.nodes)
  @Setting("How many attributes one tag may have.") var attributes = PositiveCount(DocumentLimits.default.attributes)
  @Setting("How long all stages together may take over it, in seconds.")
  var seconds = PositiveSeconds(DocumentLimits.default.seconds)

  /// The limits as the engine takes them.
  var limits: DocumentLimits {
    DocumentLimits(
      bytes: bytes.value, depth: depth.value, nodes: nodes.value, attributes: attributes.value, seconds: seconds.value)
  }
}
