import Synchronization

/// Notes, for each file that an article gets, the name that it would have if no other article had it: so that whoever unites the outputs of
/// several runs can give names as one run would have.
///
/// Each entry is five texts with a zero after each: the folder of the sink, the folders below it, the stem and the extension of the wanted
/// name, and the path below the sink's folder that the file got.
package final class WantedNames: Sendable {
  private let file: Mutex<OutputFile>

  /// Begins the list.
  package init(path: String) throws(OutputError) { file = Mutex(try OutputFile(path: path)) }

  /// Adds a file.
  func add(_ wanted: OutputName, in folder: String, taken: OutputName) throws(OutputError) {
    let texts = [folder, wanted.folders.joined(separator: "/"), wanted.stem, wanted.suffix, taken.path]
    try file.withLock { file throws(OutputError) in
      for text in texts { try file.write(Array(text.utf8) + [0]) }
    }
  }

  /// Makes the list durable, and gives it its place.
  package func publish() throws(OutputError) {
    try file.withLock { file throws(OutputError) in try file.publish() }
  }

  /// Removes the list.
  package func discard() { file.withLock { $0.discard() } }
}

extension WantedNames: Hashable {
  package static func == (one: WantedNames, other: WantedNames) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
