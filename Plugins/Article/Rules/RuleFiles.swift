public import CopydeskCore

/// Rules in files, as a setting: a path to one file, or to a folder of them.
///
/// A file whose name ends in `.txt` is in the format of the Full-Text RSS collection, and named after its host. Every other one is written
/// like `sites`; in a folder, those that end in `.yaml` and `.yml`.
public struct RuleFiles: SettingValue {
  let path: PathSetting
  private(set) var sites = SiteRules()
  private(set) var collection = RuleCollection()
  /// How many files were read.
  private(set) var fileCount = 0

  public static var settingKind: SettingKind { .path }

  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> RuleFiles? {
    read(node, path: path, reader: &reader, isStrict: false)
  }

  /// Reads rules.
  ///
  /// - Parameter isStrict: Whether a rule of a collection's folder that cannot be read is an error. For a run it is a warning, and that
  ///   rule is left out: such a folder is somebody else's, and one slip in 2,000 files is not to stop the run.
  static func read(
    _ node: ConfigNode, path: String, reader: inout SettingReader, isStrict: Bool
  ) -> RuleFiles? {
    guard let file = PathSetting.read(node, path: path, reader: &reader) else { return nil }
    guard let files = reader.files else {
      reader.fail(path, node.position, "a file of settings can be named only in a config file")
      return nil
    }
    let errorsBefore = reader.errors.count
    var result = RuleFiles(path: file)
    var keys = CollectionWarnings()
    do throws(SettingError) {
      if let names = try files.names(in: file) {
        result.toleratesMistakes = !isStrict
        result.addFolder(names, node, path, files, &reader, &keys)
      } else {
        result.addFile(file, node, path, files, &reader, &keys)
      }
    } catch {
      reader.fail(path, node.position, "'\(file.given)' \(error.message)")
    }
    reader.warnings += keys.all
    return reader.errors.count == errorsBefore ? result : nil
  }

  private init(path: PathSetting) { self.path = path }

  /// Whether a wrong line of a collection's file is left out with a warning.
  private var toleratesMistakes = false

  /// Takes a collection that is at hand.
  init(collection: RuleCollection) {
    path = "rules"
    self.collection = collection
  }

  public var configNode: ConfigNode { path.configNode }

  private mutating func addFolder(
    _ names: [String], _ node: ConfigNode, _ path: String, _ files: any SettingFiles, _ reader: inout SettingReader,
    _ keys: inout CollectionWarnings
  ) {
    var seen: [String: String] = [:]
    let before = fileCount
    for name in names {
      let lower = name.lowercased()
      guard [".txt", ".yaml", ".yml"].contains(where: lower.hasSuffix) else { continue }
      let file = PathSetting("\(self.path.given)/\(name)", relativeTo: reader.baseFolder)
      if lower.hasSuffix(".txt") {
        guard let host = RuleCollection.host(ofFile: name) else {
          keys.add(SettingError(file: files.shownName(file), "left out: the name is no host's"), key: "")
          continue
        }
        if let first = seen[host] {
          keys.add(SettingError(file: files.shownName(file), "for the same host as '\(first)'; both hold"), key: name)
        }
        seen[host] = name
      }
      addFile(file, node, path, files, &reader, &keys)
    }
    if fileCount == before { reader.fail(path, node.position, "'\(self.path.given)' has no files of rules in it") }
  }

  private mutating func addFile(
    _ file: PathSetting, _ node: ConfigNode, _ path: String, _ files: any SettingFiles, _ reader: inout SettingReader,
    _ keys: inout CollectionWarnings
  ) {
    fileCount += 1
    guard file.absolute.lowercased().hasSuffix(".txt") else {
      let given = ConfigNode(.string(file.given), position: node.position)
      let read = SettingFile<SiteRules>.read(given, path: path, reader: &reader)
      sites.rules += read?.value.rules ?? []
      return
    }
    let name = file.absolute.pathName
    guard let host = RuleCollection.host(ofFile: name) else {
      return reader.fail(path, node.position, "'\(file.given)' is named after no host; 'news.example.txt' would be")
    }
    do throws(SettingError) {
      let read = CollectionRuleReader(try files.bytes(of: file), host: host)
      let shown = files.shownName(file)
      for error in read.errors {
        if toleratesMistakes {
          let message = "'\(error.path)' is left out: \(error.message)"
          keys.add(SettingError(file: shown, position: error.position, message), key: "\(shown) \(message)")
        } else {
          reader.errors.append(SettingError(path: error.path, file: shown, position: error.position, error.message))
        }
      }
      for warning in read.warnings {
        keys.add(
          SettingError(file: shown, position: warning.position, warning.message), key: warning.path + warning.message)
      }
      collection.add(read.rule)
    } catch {
      if file == self.path { return reader.fail(path, node.position, "'\(file.given)' \(error.message)") }
      reader.errors.append(SettingError(file: files.shownName(file), error.message))
    }
  }
}

/// Warnings about a collection, each key once: where it is first, and in how many files.
private struct CollectionWarnings {
  private var first: [String: (error: SettingError, files: Set<String>)] = [:]

  mutating func add(_ warning: SettingError, key: String) {
    first[key, default: (warning, [])].files.insert(warning.file ?? "")
  }

  /// All of them, in order of the files.
  var all: [SettingError] {
    let sorted = first.values.sorted { one, other in
      let (a, b) = (one.error, other.error)
      return (a.file ?? "", a.position?.line ?? 0) < (b.file ?? "", b.position?.line ?? 0)
    }
    return sorted.map { error, files in
      let more = files.count > 1 ? " (in \(files.count) files)" : ""
      return SettingError(file: error.file, position: error.position, error.message + more)
    }
  }
}
