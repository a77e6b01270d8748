public import CopydeskCore
import CopydeskText

/// Keeps a random part of the documents, which is the same in every run.
///
/// A hash of the document's ``Document/id`` and the seed decides, so that the choice depends neither on the order nor on the number of workers,
/// and a smaller rate keeps a part of what a larger one keeps. Ids are paths as the source names them: another way of writing the path is
/// another sample.
public struct Sample: Transform {
  public struct Settings: StageSettings {
    public static let shorthand: String? = "rate"

    @Setting("The part of the documents that is kept, from 0 to 1: 0.01 is one of a hundred.") public var rate: Double
    @Setting("Another whole number is another sample.") public var seed = 0

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "sample", summary: "Keeps a random part of the documents, which is the same in every run.",
    work: .besideBlocks,
    examples: [
      StageExample("All of them", settings: ["rate": 1], input: "It is open.", output: "It is open."),
      StageExample("None of them", settings: 0, input: "It is open.", output: .dropped("sample")),
    ])

  private let settings: Settings

  /// - Throws: ``SettingError`` for a rate that is not one.
  public init(settings: Settings) throws {
    guard (0...1).contains(settings.rate) else {
      throw SettingError(path: "rate", "expected a number from 0 to 1, found \(settings.rate)")
    }
    self.settings = settings
  }

  /// Keeps a document or drops it, by its id.
  public func apply(to document: inout Document, in context: StageContext) -> Outcome {
    // From 0 to 1, both of them whole multiples of 2^-53, which a Double holds.
    let place = Double(hash(of: document.id) >> 11) * 0x1p-53
    return place < settings.rate ? .keep : .drop("sample")
  }

  private func hash(of id: String) -> UInt64 {
    let seed = UInt64(bitPattern: Int64(settings.seed)) &* 0x9E37_79B9_7F4A_7C15
    return (StableHash.of(id.utf8) ^ seed).finallyMixed
  }
}
