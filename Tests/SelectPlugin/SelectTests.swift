import CopydeskCore
import CopydeskSelectPlugin
import CopydeskTesting
import Testing

/// Which documents go on.
@Suite struct SelectTests {
  private func sample(_ settings: ConfigNode, of count: Int = 10_000) throws -> Set<Int> {
    let stage = try Sample.reading(settings)
    let context = StageContext(stage: "transforms[0].sample")
    return Set(
      (0..<count).filter { number in
        var document = Document.text("text", path: "dump/\(number).html")
        return stage.apply(to: &document, in: context) == .keep
      })
  }

  @Test(arguments: [0.01, 0.5, 0.9])
  func `About the wanted part is kept`(_ rate: Double) throws {
    let count = try sample(["rate": .init(.double(rate))]).count
    // Four standard deviations of a binomial distribution.
    let deviation = (10_000 * rate * (1 - rate)).squareRoot()
    #expect(abs(Double(count) - 10_000 * rate) < 4 * deviation)
  }

  @Test func `A sample is the same in every run, and a smaller one a part of it`() throws {
    let first = try sample(["rate": 0.1])
    #expect(try sample(0.1) == first)
    #expect(try sample(["rate": 0.05]).isSubset(of: first))
  }

  @Test func `Another seed is another sample`() throws {
    let (first, second) = (try sample(["rate": 0.1]), try sample(["rate": 0.1, "seed": 7]))
    #expect(abs(first.intersection(second).count - 100) < 50)
  }

  @Test(arguments: [(2, "2.0"), (["rate": -0.1], "-0.1")] as [(ConfigNode, String)])
  func `A rate is from 0 to 1`(_ settings: ConfigNode, _ found: String) throws {
    let error = #expect(throws: SettingError.self) { try Sample.reading(settings) }
    #expect(error?.description == "rate: expected a number from 0 to 1, found \(found)")
  }

  @Test func `The first documents are kept, and those after them dropped`() async throws {
    let stage = try Limit.reading(2)
    let context = StageContext(stage: "transforms[0].limit")
    try await stage.open(in: context)
    var outcomes: [Outcome] = []
    for number in 0..<4 {
      var document = Document.text("text", path: "\(number)")
      outcomes.append(try await stage.apply(to: &document, in: context))
    }
    #expect(outcomes == [.keep, .keep, .drop("limit"), .drop("limit")])
    #expect(stage.position == StatePosition(rawValue: 2))
  }

  @Test func `A run that goes on counts from where it was`() async throws {
    let stage = try Limit.reading(2)
    try await stage.open(in: StageContext(stage: "limit", resume: StatePosition(rawValue: 1)))
    var outcomes: [Outcome] = []
    for number in 0..<2 {
      var document = Document.text("text", path: "\(number)")
      outcomes.append(try await stage.apply(to: &document, in: StageContext(stage: "limit")))
    }
    #expect(outcomes == [.keep, .drop("limit")])
  }

  @Test func `A limit is a whole number from 0`() throws {
    let negative = #expect(throws: SettingError.self) { try Limit.reading(-1) }
    #expect(negative?.description == "documents: expected a number from 0, found -1")
    let text = #expect(throws: SettingErrors.self) { try Limit.reading("many") }
    #expect(text?.description == "documents: expected a whole number, found the text 'many'")
  }
}
