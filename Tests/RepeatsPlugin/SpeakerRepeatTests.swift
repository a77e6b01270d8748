import CopydeskCore
import Testing

/// Lines that name who said a quotation go with that, and only with that.
@Suite struct SpeakerRepeatTests {
  private let text = [
    "For two years nobody crossed the sound without wet feet, and the ladder at the pier rusted away.",
    "Jeanne Morvan, who taught in the village until last year, had brought the ticket of her first crossing.",
  ]

  private func lines(_ quotation: String, _ speaker: String) throws -> [String] {
    let blocks = [
      paragraph(text[0]), paragraph(text[1]), Block(.quote(level: 1), text: quotation, group: 7),
      Block(.quote(level: 1), text: speaker, group: 7), paragraph("The pier is green now, and the ladder is new."),
    ]
    return try repeats(title: "The ferry is back", blocks).lines
  }

  @Test(arguments: ["\u{2014} Jeanne Morvan, who taught in the village", "Jeanne Morvan, who taught in the village"])
  func `A name stays with a quotation that stays`(_ speaker: String) throws {
    #expect(try lines("“I never thought that it would come back.”", speaker).contains(speaker))
  }

  @Test(arguments: ["\u{2014} Jeanne Morvan, teacher", "Jeanne Morvan, teacher"])
  func `A name goes with a quotation that goes`(_ speaker: String) throws {
    let found = try lines("“Nobody crossed the sound without wet feet”", speaker)
    #expect(!found.contains(speaker) && found.count == 3)
  }

  @Test func `A last sentence of a quotation that the text has goes as before`() throws {
    let found = try lines(
      "“I never thought that it would come back.”", "“The ladder at the pier rusted away and away.”")
    #expect(found.count == 5)
  }
}
