import CopydeskCore

/// Finds files that a run would write twice, or read and write at once, and outputs among the inputs.
struct OutputClashes {
  /// A file or folder that the run writes.
  private struct Output {
    var path: String
    var isFile: Bool
    /// Whether it is what a transform remembers, which is shared with nobody.
    var isState = false
    /// How files in the folder are named.
    var names: SinkOutput.Names?
    /// Where what the run writes lies until it ends well.
    var partialPath: String?
    /// What is wrong with its name.
    var misnomer: String?
    /// The stage that writes it; `errors` or `dropped` for the files of documents that did not get to the sinks, or `journal`.
    var writer: String
    /// The setting that names it, with the path that leads to it.
    var setting: String
    var position: ConfigNode.Position?
  }

  private let sources: [PipelineBuilder.Made]
  private let configPath: String?
  /// The files that the config names and that were read with it: rules, stages that it includes.
  private let namedFiles: [String]
  private var outputs: [Output] = []

  init(
    sources: [PipelineBuilder.Made], writers: [PipelineBuilder.Made], keptFiles: [ErrorsFileSetting],
    journal: (path: String, position: ConfigNode.Position?)?, configPath: String?, namedFiles: [String]
  ) {
    (self.sources, self.configPath, self.namedFiles) = (sources, configPath, namedFiles)
    // A sink comes first, so that a clash is reported at what keeps a state.
    for made in writers.filter({ $0.stage is any Sink }) + writers.filter({ !($0.stage is any Sink) }) {
      for output in made.outputs {
        let error = SettingError(path: output.setting, "").placed(in: made.settings).prefixed(by: made.label)
        outputs.append(
          Output(
            path: output.path, isFile: output.isFile, isState: !(made.stage is any Sink), names: output.names,
            partialPath: output.partialPath, misnomer: OutputCheck.problem(name: output), writer: made.label,
            setting: error.path, position: error.position))
      }
    }
    for errorsFile in keptFiles where !errorsFile.path.isStandardStream {
      outputs.append(
        Output(
          path: errorsFile.path.absolute, isFile: true, writer: errorsFile.key, setting: "\(errorsFile.key).path",
          position: errorsFile.position)
      )
    }
    if let journal {
      outputs.append(
        Output(path: journal.path, isFile: true, writer: "journal", setting: "journal", position: journal.position))
    }
  }

  /// The clashes, each at the later of its two places; paths in them start from a folder.
  func errors(baseFolder: String) -> [SettingError] {
    let inputs = inputs(baseFolder: baseFolder)
    return outputs.indices.compactMap { index in
      let output = outputs[index]
      let name = shown(output.path, from: baseFolder)
      let message: String
      if let misnomer = output.misnomer {
        message = misnomer
      } else if output.isFile, output.path == configPath {
        message = "\(name) is this config file itself"
      } else if output.isFile, namedFiles.contains(output.path) {
        message = "\(name) is read with this config"
      } else if output.isFile, let input = inputs.first(where: { $0.path == output.path }) {
        message = "\(name) is read by \(input.reader) already\(line(input.position))"
      } else if let setting = setting(thatReads: output) {
        let place = setting.path + line(setting.position)
        message = "\(name) lies where \(place) reads, so the next run would read what this one writes"
      } else if let other = outputs[..<index].first(where: { clash($0, output) }) {
        message = sentence(on: output, named: name, other, baseFolder: baseFolder)
      } else {
        return nil
      }
      return SettingError(path: output.setting, position: output.position, message)
    }
  }

  /// Tells sources where the run writes.
  func keepSourcesOut() {
    let outputs = outputs.filter { $0.path != "-" }
    let (folders, trees) = (outputs.map(folder), outputs.filter { !$0.isFile }.map(\.path))
    for source in sources { (source.stage as? any FolderSource)?.keepOut(of: folders, andAllBelow: trees) }
  }

  /// The ways from what sources read to where the run writes, which they do not go once they know of it.
  var waysToOutputs: [SettingError] {
    sources.compactMap { source in
      (source.stage as? any FolderSource)?.wayToOutputs().map { way in
        SettingError(
          path: source.label, file: source.file, position: source.position,
          "'\(way)' leads to a folder that the run writes to, and is left out".replacing("\n", with: "\\x0A"))
      }
    }
  }

  /// The folder that an output is, or is in.
  private func folder(of output: Output) -> String {
    output.isFile ? PathSetting.normalized(output.path + "/..") : output.path
  }

  /// What articles could be called like: names that each of them could have, and that something else has. The run gives them others.
  func doubts(baseFolder: String) -> [SettingError] {
    outputs.flatMap { output -> [SettingError] in
      guard case .template(let template) = output.names else { return [] }
      return outputs.compactMap { other in
        var path = other.isFile || other.isState ? other.path : nil
        if case .numbered(_, _, let example) = other.names { path = example }
        guard let path, other.writer != output.writer, template.couldMeet(path, isFolder: other.isState)
        else { return nil }
        return SettingError(
          path: output.setting, position: output.position,
          "an article could be called like \(shown(path, from: baseFolder)), which \(other.writer) writes"
            + "\(line(other.position)), and would get another name or fail; a folder for articles only avoids that")
      }
    }
  }

  /// The paths that are read, and the config's.
  func kept(baseFolder: String) -> [ReservedPaths.Entry] {
    inputs(baseFolder: baseFolder).map { .init($0.path, for: "is read by \($0.reader)") }
      + namedFiles.map { .init($0, for: "is read with the config") }
      + (configPath.map { [.init($0, for: "is the config")] } ?? [])
  }

  /// What is said of an output that clashes with another one.
  private func sentence(on output: Output, named name: String, _ other: Output, baseFolder: String) -> String {
    let place = line(other.position)
    if other.path != output.path {
      let otherName = shown(other.path, from: baseFolder)
      return output.path.path(below: other.path) != nil
        ? "\(name) is below \(otherName), which \(other.writer) writes as a file\(place)"
        : "\(name) is a file here, and \(other.writer) writes \(otherName) below it\(place)"
    }
    if output.isFile || other.isFile || output.isState || other.isState || output.path == "-" {
      return "\(name) is written by \(other.writer) already\(place)"
    }
    return
      "\(other.writer) writes files with the same ending to the folder \(name) already\(place), and two cannot; "
      + "give each a folder of its own"
  }

  /// Two sinks may share a folder where their files have different endings, and nothing else. Nothing can be below a file.
  private func clash(_ one: Output, _ other: Output) -> Bool {
    guard one.writer != other.writer else { return false }
    if one.path != other.path {
      return one.isFile && other.path.path(below: one.path) != nil
        || other.isFile && one.path.path(below: other.path) != nil
    }
    if one.isFile || other.isFile || one.isState || other.isState || one.path == "-" { return true }
    if let partial = one.partialPath, partial == other.partialPath { return true }
    guard case .numbered(let before, let after, _) = one.names,
      case .numbered(let otherBefore, let otherAfter, _) = other.names
    else { return false }
    return before == otherBefore && after == otherAfter
  }

  /// The setting that makes a source read the folder of an output.
  private func setting(thatReads output: Output) -> SettingError? {
    if output.path == "-" { return nil }
    let folder = folder(of: output)
    return sources.lazy.compactMap { source in
      (source.stage as? any Source)?.settingThatReads(folder: folder).map {
        SettingError(path: $0, "").placed(in: source.settings).prefixed(by: source.label)
      }
    }.first
  }

  /// The paths in the settings of sources, as far as they name single files.
  private func inputs(baseFolder: String) -> [(path: String, reader: String, position: ConfigNode.Position?)] {
    sources.flatMap { source in
      OutputClashes.paths(source.entry.settings, in: source.settings).compactMap { node in
        var reader = SettingReader(baseFolder: baseFolder)
        guard let path = PathSetting.read(node, path: "", reader: &reader), !path.isStandardStream else { return nil }
        return (path.absolute, source.label, node.position)
      }
    }
  }

  /// The nodes of paths, those in groups of settings too.
  private static func paths(_ settings: [SettingDescription], in node: ConfigNode) -> [ConfigNode] {
    settings.flatMap { setting -> [ConfigNode] in
      guard let node = node[setting.key] else { return [] }
      switch (setting.kind, node.value) {
      case (.list(.path), .list(let nodes)): return nodes
      case (.path, _), (.list(.path), _): return [node]
      case (.group(let inner), _): return paths(inner, in: node)
      default: return []
      }
    }
  }

  private func line(_ position: ConfigNode.Position?) -> String { position.map { " (line \($0.line))" } ?? "" }

  private func shown(_ path: String, from folder: String) -> String {
    if path == "-" { return "standard output" }
    return "'\(path.path(below: folder) ?? path)'"
  }
}

extension PipelineBuilder.Made {
  /// What the stage writes.
  fileprivate var outputs: [SinkOutput] {
    (stage as? any Sink)?.outputs ?? (stage as? any StatefulTransform)?.outputs ?? []
  }
}
