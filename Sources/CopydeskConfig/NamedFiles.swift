package import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the files of settings that a config names.
package struct NamedFiles: SettingFiles {
  /// The config, as the user named it; empty where files are named from the working folder.
  let config: String
  /// The variables for `${NAME}`.
  let environment: [String: String]
  /// What was read.
  let digests = NamedFileDigests()

  package init(config: String, environment: [String: String]) {
    self.config = config
    self.environment = environment
  }

  package func read(_ path: PathSetting) throws(SettingError) -> SettingFileContents {
    let bytes = try ConfigFile.bytes(path: path.absolute)
    digests.note(bytes, of: shownName(path), at: path.absolute)
    var contents = SettingFileContents(name: shownName(path), node: nil)
    do throws(SettingError) {
      let source = SourceText(try ConfigFile.text(of: bytes))
      let tree = try YAMLReader.read(source)
      guard let root = tree.root else { throw SettingError("the file is empty") }
      var converter = NodeConverter(source: source, masks: tree.masks, environment: environment)
      contents.node = try converter.convert(root)
      contents.errors = converter.errors
    } catch {
      contents.node = nil
      contents.errors = [error]
    }
    return contents
  }

  package func bytes(of path: PathSetting) throws(SettingError) -> [UInt8] {
    var status = stat()
    // A pipe that nobody writes to would be waited for.
    if stat(path.absolute, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw SettingError("cannot be read: it is neither a file nor a folder")
    }
    let bytes = try ConfigFile.bytes(path: path.absolute)
    guard bytes.count <= ConfigFile.largest else { throw ConfigFile.tooLarge }
    digests.note(bytes, of: shownName(path), at: path.absolute)
    return bytes
  }

  package func names(in path: PathSetting) throws(SettingError) -> [String]? {
    var status = stat()
    guard stat(path.absolute, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    guard let folder = opendir(path.absolute) else {
      throw SettingError("cannot be read: " + String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // The entry may be shorter than its declared type, so it is read where it is and not copied.
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func shownName(_ path: PathSetting) -> String {
    path.given.isRooted ? path.given : config.pathStart + path.given
  }
}
