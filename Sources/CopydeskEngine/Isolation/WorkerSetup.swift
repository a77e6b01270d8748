import CopydeskCore

/// What a run sends to a worker process first: the config as the run has read it.
struct WorkerSetup {
  let snapshot: ConfigSnapshot
  /// The digests of all that the run's output depends on, by place in the config.
  let parts: [String: String]

  init(_ pipeline: Pipeline) { (snapshot, parts) = (pipeline.snapshot, pipeline.parts) }

  /// The setup as a frame.
  var frame: [UInt8] {
    var packer = Packer()
    packer.add(UInt64(snapshot.files.count))
    for (path, bytes) in snapshot.files {
      packer.add(path)
      packer.add(bytes: bytes)
    }
    packer.add(UInt64(snapshot.folders.count))
    for (path, names) in snapshot.folders {
      packer.add(path)
      packer.add(names)
    }
    packer.add(UInt64(parts.count))
    for (place, digest) in parts {
      packer.add(place)
      packer.add(digest)
    }
    return packer.bytes
  }

  init(_ frame: [UInt8]) throws(Unpacker.Fault) {
    var unpacker = Unpacker(frame)
    var snapshot = ConfigSnapshot()
    var parts: [String: String] = [:]
    for _ in 0..<(try unpacker.number()) {
      let path: String = try unpacker.value()
      snapshot.files[path] = try unpacker.byteArray()
    }
    for _ in 0..<(try unpacker.number()) {
      let path: String = try unpacker.value()
      snapshot.folders[path] = try unpacker.value([String].self)
    }
    for _ in 0..<(try unpacker.number()) {
      let place: String = try unpacker.value()
      parts[place] = try unpacker.value(String.self)
    }
    (self.snapshot, self.parts) = (snapshot, parts)
  }

  /// The parts of a pipeline that are not as the run has them: files that a stage depends on have changed.
  func changes(in pipeline: Pipeline) -> ChangedParts {
    ChangedParts(pipeline.parts, since: parts)
  }
}
