import CopydeskCore

/// What a worker process rendered of a document for one sink.
struct PackedRendering {
  /// Which sink it is, in their order.
  var sink: Int
  /// How long that took.
  var duration: Duration
  /// What the sink said meanwhile.
  var remarks: StageRemarks
  /// What was rendered.
  var parts: [[UInt8]]
}

extension PackedRendering: Packable {
  func pack(into packer: inout Packer) {
    packer.add(sink)
    packer.add(duration)
    packer.add(remarks)
    packer.add(UInt64(parts.count))
    for part in parts { packer.add(bytes: part) }
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    sink = try unpacker.value()
    duration = try unpacker.value()
    remarks = try unpacker.value()
    parts = []
    for _ in 0..<(try unpacker.number()) { parts.append(try unpacker.byteArray()) }
  }
}
