package import CopydeskCore
import CopydeskEngine

/// Where the sinks of a pipeline write, and the folder that all of that lies in.
package struct OutputPlaces: Sendable {
  /// The folder that all outputs share, files of failed and dropped documents too: absolute.
  package let folder: String
  /// What each sink writes, and the files of failed and of dropped documents, with paths that start from the folder.
  package let sinks: [ShardRecord.Sink]

  /// - Throws: ``ShardError`` for a sink that writes no files, or does not say which.
  package init(of pipeline: Pipeline) throws(ShardError) {
    var outputs: [(label: String, output: SinkOutput)] = []
    for sink in pipeline.allSinks {
      if sink.stage.outputs.isEmpty {
        throw ShardError("\(sink.label) does not say which files it writes, and a shard is a folder of files")
      }
      for output in sink.stage.outputs {
        guard output.path != "-", OutputDevice.kind(of: output.path) == .file else {
          let place = output.path == "-" ? "standard output" : "'\(output.path)'"
          throw ShardError("\(sink.label) writes to \(place), and a shard is a folder of files; give it a path")
        }
        outputs.append((sink.label, output))
      }
    }
    for (label, path) in [("errors", pipeline.errorsPath), ("dropped", pipeline.droppedPath)] {
      guard let path else { continue }
      outputs.append((label, SinkOutput(path: path, isFile: true, setting: "path", joined: JoinedFiles())))
    }
    let folders = outputs.map { $0.output.isFile ? $0.output.path.pathFolder : $0.output.path }
    let shared = folders.dropFirst().reduce(folders.first ?? "/", Self.shared)
    folder = shared
    sinks = outputs.map { label, output in
      let path = output.path == shared ? "" : output.path.path(below: shared) ?? output.path
      return ShardRecord.Sink(label: label, path: path, isFile: output.isFile, joined: output.joined)
    }
  }

  /// The deepest folder that two are in, or are.
  private static func shared(_ one: String, _ other: String) -> String {
    let parts = zip(one.pathParts, other.pathParts).prefix { Array($0.utf8) == Array($1.utf8) }
    return "/" + parts.map(\.0).joined(separator: "/")
  }
}
