import Copydesk
import Foundation

/// Measures the `reprints` stage: `ReprintsBench compare TEXTS`, `fill COUNT FOLDER`, `kill ROUNDS FOLDER`.
@main
struct ReprintsBench {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "compare" where arguments.count == 2: try await Comparing(path: arguments[1]).run()
    case "fill" where arguments.count == 3: try await Filling(count: Int(arguments[1])!, folder: arguments[2]).run()
    case "kill" where arguments.count == 3: try await Killing(rounds: Int(arguments[1])!, folder: arguments[2]).run()
    case "killed" where arguments.count == 4:
      exit(await Killing.run(state: arguments[1], first: Int(arguments[2])!, count: Int(arguments[3])!))
    default: fatalError("usage: ReprintsBench compare TEXTS | fill COUNT FOLDER | kill ROUNDS FOLDER")
    }
  }

  /// Makes the stage as a config does.
  static func stage(_ settings: ConfigNode) throws -> any StatefulTransform {
    var reader = SettingReader(baseFolder: FileManager.default.currentDirectoryPath)
    let made = Registry.builtIn["reprints"]?.make(settings, StageEnvironment(), &reader)
    guard let stage = made as? any StatefulTransform else { throw SettingErrors(reader.errors) }
    return stage
  }

  /// A document with a paragraph for each line.
  static func document(_ name: String, _ text: String) -> Document {
    var document = Document(origin: Origin(path: name), payload: Payload(bytes: [], mediaType: .plainText))
    document.blocks = text.split(separator: "\n").map { Block(.paragraph, text: String($0)) }
    return document
  }

  /// The processor time of this thread, in seconds.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
