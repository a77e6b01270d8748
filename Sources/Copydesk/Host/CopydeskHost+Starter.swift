import CopydeskCore
public import CopydeskEngine
import FoundationEssentials

extension CopydeskHost {
  /// Writes a starter config, with comments, that fits what lies in a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder with pages.
  ///   - path: The config to write; it must not be there yet. `-` is standard output.
  /// - Returns: ``CopydeskEngine/RunExitCode/ok`` and what to do next; ``CopydeskEngine/RunExitCode/noInput`` where there is no page,
  ///   ``CopydeskEngine/RunExitCode/inputOutput`` where the config is there already or cannot be written.
  public func start(from folder: String, config path: String = "news.yaml") -> (exitCode: RunExitCode, text: String) {
    let base = FileManager.default.currentDirectoryPath
    let maker = StageMaker(registry: registry, baseFolder: base)
    let config = path == "-" ? base : PathSetting.normalized(PathSetting(path, relativeTo: base).absolute + "/..")
    let starter: StarterConfig
    do throws(SettingErrors) {
      let source = try maker.source("files", settings: ["path": ConfigNode(.string(folder)), "exclude": ["out"]]).stage
      if let problem = source.preflight().first { return (.noInput, problem.message) }
      let expected = source.expectedInputs()
      guard let inputs = expected, !inputs.examples.isEmpty else {
        let doubt = source.warnings(expecting: expected).first?.message
        return (.noInput, "'\(folder)': \(doubt ?? "no file there is a page in HTML or plain text")")
      }
      let absolute = PathSetting(folder, relativeTo: base).absolute
      starter = StarterConfig(
        folder: Self.relative(absolute, to: config), inputs: inputs, registry: registry, command: name,
        config: path == "-" ? "news.yaml" : path)
    } catch {
      return (.usage, error.description)
    }
    if path == "-" { return (.ok, String(starter.text.dropLast())) }
    if FileManager.default.fileExists(atPath: path) {
      return (.inputOutput, "\(path) is there already; --output names another file")
    }
    do {
      let file = try OutputFile(path: PathSetting(path, relativeTo: base).absolute)
      try file.write(starter.text.utf8)
      try file.publish()
    } catch {
      return (.inputOutput, "\(error)")
    }
    return (.ok, "\(path) is written. '\(name) check \(path)' checks it, '\(name) run \(path)' runs it.")
  }

  /// A path as it is written from a folder.
  private static func relative(_ path: String, to folder: String) -> String {
    let target = path.pathParts
    let start = folder.pathParts
    let common = zip(target, start).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: start.count - common) + target[common...]
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
