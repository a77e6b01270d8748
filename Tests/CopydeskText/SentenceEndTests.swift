import Testing

@testable import CopydeskText

/// How texts end, in many scripts.
@Suite struct SentenceEndTests {
  @Test(
    arguments: [
      ("It ended.", .sentence), ("It ended. ", .sentence), ("“It ended.”", .sentence), ("(It ended!)", .sentence),
      ("It ended …", .sentence), ("他走了。", .sentence), ("「行った。」", .sentence),
      ("彼は「行った」と語った。「もう遅い」", .sentence), ("彼の答えは「もう遅い」", .quotation), ("ذهب؟", .sentence), ("वह गया।", .sentence),
      ("សួស្តី", .none), ("As follows:", .colon), ("如下：", .colon), ("He called it “a day”", .quotation),
      ("He called it 'a day'", .none), ("A bracket (so)", .none), ("One, two,", .none), ("ثم،", .none), ("", .none),
      ("”", .quotation), (".", .sentence), ("No end", .none), ("It ended.) »", .sentence),
      ("It ended.[2]", .sentence), ("他走了。 [2] [3-4]", .sentence), ("It ended. ^([12])", .sentence),
      ("The year [1]", .none),
      ("It ended [sic]", .none), ("[3]", .none), ("It ended (so). [a]", .none),
    ] as [(String, SentenceEnd)])
  func `How texts end`(_ text: String, _ expected: SentenceEnd) { #expect(SentenceEnd(of: text) == expected) }

  @Test(arguments: [
    "เรือข้ามฟากกลับมาเดินเรืออีกครั้งในเช้าวันจันทร์หลังจากหยุดไปเก้าปี", "ເຮືອຂ້າມຟາກກັບມາອີກຄັ້ງໃນຕອນເຊົ້າວັນຈັນຫຼັງຈາກຢຸດໄປເກົ້າປີ",
  ])
  func `A long text ends a sentence in scripts that have no sign for it`(_ text: String) {
    #expect(SentenceEnd(of: text) == .none)
    #expect(SentenceEnd(of: text + " " + text) == .sentence)
  }

  @Test func `A long text of other scripts needs a sign`() {
    for word in ["გემი ნავსადგურში დაბრუნდა ", "सोमवार को नाव लौट आई ", "The ferry is back "] {
      #expect(SentenceEnd(of: String(repeating: word, count: 20)) == .none)
    }
    for word in ["សំពៅត្រឡប់មកវិញ", "သင်္ဘောပြန်လာသည်"] {
      #expect(SentenceEnd(of: String(repeating: word, count: 20)) == .sentence)
    }
  }
}
