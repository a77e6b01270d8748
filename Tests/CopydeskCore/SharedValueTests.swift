import CopydeskCore
import Testing

/// What stages share about a document.
@Suite struct SharedValueTests {
  private struct Length: Sendable { var count: Int }
  private struct First: Sendable { var byte: UInt8? }
  private struct Refused: Error {}

  private func document(_ text: String) -> Document {
    Document(origin: Origin(path: text), payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
  }

  @Test func `A value is made once, for each type and payload`() {
    let context = StageContext(stage: "")
    var made = 0
    func length(_ document: Document) -> Int {
      context.shared(for: document) {
        made += 1
        return Length(count: document.payload.bytes.count)
      }.count
    }
    var document = document("abc")
    #expect((length(document), length(document), made) == (3, 3, 1))
    #expect(context.shared(for: document) { First(byte: document.payload.bytes.first) }.byte == UInt8(ascii: "a"))
    #expect((length(document), made) == (3, 1))
    document.payload.bytes.append(0x64)
    #expect((length(document), made) == (4, 2))
    #expect(context.shared(for: document) { First(byte: nil) }.byte == nil)
  }

  @Test func `What could not be made is tried again`() throws {
    let context = StageContext(stage: "")
    let document = document("abc")
    #expect(throws: Refused.self) {
      try context.shared(for: document) { () throws(Refused) -> Length in throw Refused() }
    }
    #expect(context.shared(for: document) { Length(count: 7) }.count == 7)
  }

  /// A test or a host may use one context for many documents at once.
  @Test func `Nobody is handed what belongs to another payload`() async {
    let context = StageContext(stage: "")
    await withDiscardingTaskGroup { group in
      for number in 0..<16 {
        group.addTask {
          let document = document(String(repeating: "x", count: number))
          for _ in 0..<500 {
            let length = context.shared(for: document) { Length(count: document.payload.bytes.count) }
            #expect(length.count == number)
          }
        }
      }
    }
  }
}
