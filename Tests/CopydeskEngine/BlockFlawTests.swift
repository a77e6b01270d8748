import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

/// Stages that hand on blocks which break what the document promises.
@Suite struct BlockFlawTests {
  private struct Flaw: CustomTestStringConvertible {
    var block: Block
    var flaw: String
    var testDescription: String { flaw }
  }

  private static func table(_ cell: DataTable.Cell) -> Block {
    Block(.table(DataTable(rows: [[DataTable.Cell("a")], [cell]])))
  }

  private static let flaws: [Flaw] = [
    Flaw(block: Block(.heading(level: 0)), flaw: "(heading) has level 0, and headings have 1 to 6"),
    Flaw(block: Block(.heading(level: 9)), flaw: "(heading) has level 9, and headings have 1 to 6"),
    Flaw(block: Block(.listItem(ListItem(level: 0))), flaw: "(list_item) has level 0, and there are 1 to 1000000"),
    Flaw(
      block: Block(.listItem(ListItem(level: .min))),
      flaw: "(list_item) has level \(Int.min), and there are 1 to 1000000"),
    Flaw(
      block: Block(.listItem(ListItem(level: .max))),
      flaw: "(list_item) has level \(Int.max), and there are 1 to 1000000"),
    Flaw(block: Block(.quote(level: -1)), flaw: "(quote) has level -1, and there are 1 to 1000000"),
    Flaw(block: Block(.quote(level: 1_000_001)), flaw: "(quote) has level 1000001, and there are 1 to 1000000"),
    Flaw(block: Block(.paragraph, position: -3), flaw: "(paragraph) has position -3, and positions begin at 0"),
    Flaw(
      block: Block(.paragraph, text: "abc", marks: [Mark(.code, 1..<4)]),
      flaw: "(paragraph) has a mark (code, 1..<4) that does not fit its text"),
    Flaw(
      block: Block(.paragraph, text: "abc", marks: [Mark(.code, -1..<2)]),
      flaw: "(paragraph) has a mark (code, -1..<2) that does not fit its text"),
    Flaw(
      block: Block(.paragraph, text: "가나", marks: [Mark(.strong, 0..<4)]),
      flaw: "(paragraph) has a mark (strong, 0..<4) that does not fit its text"),
    Flaw(
      block: Block(.paragraph, text: "abc", marks: [Mark(.code, 1..<2), Mark(.strong, 0..<3)]),
      flaw: "(paragraph) has marks that are not in order of their start (strong, 0..<3)"),
    Flaw(
      block: table(DataTable.Cell("b", columns: 0)),
      flaw: "(table) has a cell that spans 0 columns and 1 rows, and it must span one of each"),
    Flaw(
      block: table(DataTable.Cell("b", marks: [Mark(.emphasis, 0..<2)])),
      flaw: "(table) has a mark (emphasis, 0..<2) that does not fit its text"),
  ]

  private func message(_ flaw: String) -> String {
    "the stage handed on a document that breaks a rule: \(flaw); tell the stage's author"
  }

  @Test(arguments: flaws) private func `The document fails at the stage`(_ flaw: Flaw) async {
    let sink = StubSink()
    let report = await run(
      pipeline(
        .numbers(3), [.edits { document in if document.line == "1" { document.blocks.append(flaw.block) } }, .numbers],
        to: sink))
    #expect(sink.lines == ["0:0", "1:2"])
    #expect(
      report.failures == [
        FailureReport(
          id: "doc1", stage: "transforms[0].test",
          error: DocumentError("invalid_blocks", message("block 1 \(flaw.flaw)")))
      ])
  }

  @Test func `What a stage removed, split or got from a source is looked at too`() async {
    let bad = Block(.heading(level: 7))
    let removal = Removal(rule: "r", reason: "It was one.", block: bad)
    let report = await run(
      pipeline(
        StubSource { _, emit in
          for index in 0..<4 {
            var item = SourceItem.text("\(index)", index)
            if index == 3, case .document(var document) = item.content {
              document.blocks = [bad]
              item = SourceItem(.document(document), position: item.position)
            }
            try await emit(item)
          }
        },
        [
          .does { document, _ in
            switch document.line {
            case "0": document.removals.append(removal)
            case "1":
              var part = document
              part.blocks.append(bad)
              return .split([document, part])
            default: break
            }
            return .keep
          }
        ], to: StubSink()))
    let flaw = "(heading) has level 7, and headings have 1 to 6"
    #expect(
      report.failures.map(\.message) == [
        message("the block of removal 0 \(flaw)"), message("block 1 \(flaw)"), message("block 0 \(flaw)"),
      ])
    #expect(report.failures.map(\.stage) == ["transforms[0].test", "transforms[0].test", "source.test"])
  }

  @Test func `Where the policy is to keep, the document goes on as it was`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(.numbers(1), [.edits { $0.blocks = [Block(.quote(level: 0))] }], to: sink, onError: .keep))
    #expect(sink.lines == ["0"])
    #expect(report.stages[1].kept == ["invalid_blocks": 1])
  }
}
