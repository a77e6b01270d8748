import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskFilesPlugin

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sources of files, on one file that is all of the input.
enum SourceTargets {
  private static let path = "/dev/shm/copydesk-fuzz-\(getpid())"
  /// After how many items the file is read again, at most: one input costs as many readings more.
  private static let mostPlaces = 4
  nonisolated(unsafe) private static var sources: [String: any Source] = [:]

  static func read(_ input: [UInt8], by source: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(file >= 0, "no file in /dev/shm")
    input.withUnsafeBytes { _ = write(file, $0.baseAddress, $0.count) }
    close(file)
    let source = sources[source] ?? made(source)
    // In one task, since a change of threads takes as long as reading a small file.
    Waiting.run { await readAll(of: source) }
  }

  /// Reads a source, and again from places in what it gave, with the last one among them.
  private static func readAll(of source: any Source) async {
    let items = await self.items(of: source)
    guard let last = items.indices.last, items.count < Items.most else { return }
    for index in stride(from: last, through: 0, by: -(last / mostPlaces + 1)) {
      let item = items[index]
      let rest = await self.items(of: source, after: item.position).map(\.origin)
      let wanted = items[(index + 1)...].map(\.origin)
      // With optimisation the text of a precondition is not printed.
      if rest != wanted { fatalError("after \(item.position.rawValue) comes \(rest), and not \(wanted)") }
    }
  }

  static func settings(_ settings: ConfigNode) {
    var reader = SettingReader(baseFolder: "/nowhere")
    guard let read = FilesSource.Settings.read(settings, path: "", reader: &reader) else { return }
    _ = try? FilesSource(settings: read)
  }

  private static func made(_ text: String) -> any Source {
    let config = "source: { \(text.replacing("FILE", with: path)) }\nsinks: [json]\n"
    do {
      let pipeline = try ConfigLoader(registry: .builtIn).load(
        text: config, file: "news.yaml", baseFolder: "/tmp", preflight: false)
      sources[text] = pipeline.source.stage
      return pipeline.source.stage
    } catch {
      fatalError("\(error)")
    }
  }

  private static func items(of source: any Source, after position: SourcePosition? = nil) async -> [SourceItem] {
    let items = Items()
    try? await source.read(in: SourceContext(resume: position)) { item in
      if !items.add(item) { throw CancellationError() }
    }
    return items.all
  }
}
