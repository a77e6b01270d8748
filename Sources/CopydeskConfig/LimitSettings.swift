import CopydeskCore

/// How much one document may take.
struct LimitSettings: StageSettings {
  @Setting("How large a document may be after decompression, such as 50 MB or 64 MiB.")
  var bytes = PositiveByteCount(DocumentLimits.default.bytes)
  @Setting("How deep elements may nest.") var depth = PositiveCount(DocumentLimits.default.depth)
  @Setting("How many nodes (elements and texts) a page may have.")
  var nodes = PositiveCount(DocumentLimits.default.nodes)
  @Setting("How many attributes one tag may have.") var attributes = PositiveCount(DocumentLimits.default.attributes)
  @Setting("How long all stages together may take over it, in seconds, or with a unit such as 2m.")
  var seconds = PositiveSeconds(DocumentLimits.default.seconds)
  @Setting(
    "How much memory all documents in flight may take together, as estimated, such as 2 GiB; 1 GiB, or half of the machine's where that is "
      + "less, unless given. A document fails that takes more than a sixteenth of it and more than 40 times its bytes.")
  var memory: PositiveByteCount? = nil

  /// The limits as the engine takes them.
  var limits: DocumentLimits {
    DocumentLimits(
      bytes: bytes.value, depth: depth.value, nodes: nodes.value, attributes: attributes.value, seconds: seconds.value,
      memory: memory?.value ?? DocumentLimits.usualMemory)
  }
}
