import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

/// Messages, mailboxes and pages saved as MHTML.
@Suite struct MailTests {
  private func items(
    _ dump: TemporaryFolder, _ path: String, in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try await MailSource.reading(["path": .init(.string(path))], baseFolder: dump.path).items(in: context)
  }

  private static let newsletter = """
    From: =?euc-kr?B?wfawuw==?= <news@courier.example>
    To: reader@example.com
    Subject: =?utf-8?Q?Storm_=ED=8F=AD?= =?utf-8?Q?=ED=92=8D?= today
    Date: Tue, 05 Mar 2024 07:30:00 +0100
    List-Id: The Courier <daily.courier.example>
    Archived-At: <https://courier.example/
     archive/5>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="o u"

    This is a message in several parts.
    --o u
    Content-Type: multipart/alternative;
     boundary*0=in; boundary*1=ner

    --inner
    Content-Type: text/plain; charset=utf-8

    Plain
    --inner
    Content-Type: TEXT/HTML; charset="iso-8859-1"
    Content-Transfer-Encoding: quoted-printable

    <p>Caf=E9 =
    is open.  
    --inner--
    --o u
    Content-Type: text/html
    Content-Disposition: attachment; filename=a.html

    <p>Attached
    --o u--
    """

  @Test func `A separator with a date needs no empty line before it, and others do`() async throws {
    let head = "Subject: Storm\nContent-Type: text/plain\n\n"
    let dump = try TemporaryFolder([
      "a.mbox":
        "From a@x.example Tue Mar  5 07:30:00 2024\n\(head)One.\nFrom b@x.example Tue Mar  5 07:30:00 2024 +0100\n"
        + "\(head)Two.\nFrom here on: it rained\nTo: the end.\n\nFrom c\n\(head)Three."
    ])
    let texts = try await items(dump, "a.mbox").compactMap(\.payload).map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["One.\n", "Two.\nFrom here on: it rained\nTo: the end.\n\n", "Three.\n"])
  }

  @Test func `A newsletter becomes a document with what its headers say`() async throws {
    let dump = try TemporaryFolder(["a.eml": Self.newsletter])
    let document = try #require(try await items(dump, "a.eml").first?.document)
    #expect(String(decoding: document.payload.bytes, as: UTF8.self).hasPrefix("<p>Caf"))
    #expect(document.payload.bytes == Array("<p>Caf".utf8) + [0xE9] + Array(" is open.".utf8))
    #expect(document.payload.mediaType == .html && document.payload.declaredEncoding == "iso-8859-1")
    #expect(document.metadata.title == "Storm 폭풍 today")
    #expect(document.metadata.authors == ["지갱"])
    #expect(document.metadata.published == "2024-03-05T07:30:00+01:00")
    #expect(
      document.origin
        == Origin(
          path: "a.eml", url: "https://courier.example/archive/5", fetched: "2024-03-05T07:30:00+01:00"))
    #expect(document.extras["mail"]?["list_id"] == "daily.courier.example")
    #expect(document.extras["mail"]?["from"] == "news@courier.example")
  }

  private static let box = """
    From - Tue Mar  5 07:30:00 2024
    Subject: One

    From here on it rains.

    From the harbour too.
    >From Holm, quoted.

    From a@b.example Wed Mar  6 07:30:00 2024
    Subject: Two

    Sun

    From a@b.example Thu Mar  7 07:30:00 2024
    X-Nothing: 1

    No message

    From a@b.example Fri Mar  8 07:30:00 2024
    Subject: Four

    Wind
    """

  private static let subjects = ["One", "Two", "not_mail", "Four"]

  private func subjects(_ items: [SourceItem]) -> [String] {
    items.map { item in
      switch item.content {
      case .document(let document): document.metadata.title ?? "-"
      case .dropped(let reason, _): reason.code
      case .failed(let error, _, _): error.code
      }
    }
  }

  @Test func `A mailbox is cut where a message begins`() async throws {
    let dump = try TemporaryFolder(["a": Self.box])
    let items = try await items(dump, "a")
    #expect(subjects(items) == Self.subjects)
    #expect(items.map(\.origin.position) == [0, 1, 2, 3])
    let text = String(decoding: try #require(items[0].document).payload.bytes, as: UTF8.self)
    #expect(text == "From here on it rains.\n\nFrom the harbour too.\nFrom Holm, quoted.\n\n")
  }

  @Test(arguments: ["plain", "gz"]) func `Every message can be gone on from`(_ kind: String) async throws {
    let dump = try TemporaryFolder(["d/b.eml": "Subject: Five\n\nHail"])
    try dump.add("d/a@b", kind == "gz" ? gzip(Array(Self.box.utf8)) : Array(Self.box.utf8))
    let all = try await items(dump, "d")
    #expect(subjects(all) == Self.subjects + ["Five"])
    for (index, item) in all.enumerated() {
      let rest = try await items(dump, "d", in: SourceContext(resume: item.position))
      #expect(rest.map(\.origin) == all[(index + 1)...].map(\.origin), "after \(item.position.rawValue)")
      #expect(subjects(rest) == Array(subjects(all)[(index + 1)...]))
    }
  }

  @Test(arguments: [
    ("multipart/mixed", "No boundary.\n", "No boundary.\n", MediaType.plainText),
    ("multipart/mixed; boundary=b", "\n<p>None of that name\n", "\n<p>None of that name\n", .html),
    (
      "multipart/alternative",
      "Lost\n--x1\nContent-Type: text/plain\n\nPlain\n--x1\nContent-Type: text/html\n\n<p>Rich\n--x1--\n",
      "<p>Rich", .html
    ),
    ("multipart/alternative; boundary=b", "--b2\ncontent-type: text/html\n\n<p>Other\n--b2--\n", "<p>Other", .html),
  ])
  func `A message without the boundary that it should have is read as mail programs show it`(
    _ type: String, _ body: String, _ expected: String, _ media: MediaType
  ) async throws {
    let dump = try TemporaryFolder(["a.eml": "Subject: Odd\nContent-Type: \(type)\n\n\(body)"])
    let payload = try #require(try await items(dump, "a.eml").first?.document?.payload)
    #expect(String(decoding: payload.bytes, as: UTF8.self) == expected)
    #expect(payload.mediaType == media)
  }

  /// Each between two good messages in one mailbox: none may take them along.
  @Test(arguments: [
    ("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Clip", "document"),
    ("Content-Type: multipart/mixed; boundary=\n\n--\n--\n--", "document"),
    ("Content-Type: multipart/mixed\n\n", "no_text_part"),
    (
      "Content-Type: text/html; charset=no-such-charset\nContent-Transfer-Encoding: base64\n\n=!PHA+U3Rvcm0=",
      "document"
    ),
    ("Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C3=", "document"),
    ("Content-Type: image/png\n\n\u{0}\u{1}", "no_text_part"),
    ("Subject: =?utf-8?B?" + String(repeating: "=?utf-8?Q?", count: 5_000) + "\n\nStorm", "document"),
    (String(repeating: "X: y\n", count: 20_000) + "\nStorm", "document"),
    (
      (0..<60).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        + "Content-Type: text/html\n\n<p>Deep", "no_text_part"
    ),
    ("Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 20_000), "document"),
    (
      String(repeating: "Content-Type: message/rfc822\n\n", count: 5_000) + "Subject: Deep\n\nStorm", "no_text_part"
    ),
    ("Content-Type: text/html\n\n   \n\t", "no_text_part"),
    ("Content-Type: text/html\n\n" + String(repeating: "x", count: 300_000), "limit_bytes"),
    ("X-Nothing: 1\n\n" + String(repeating: " ", count: 5_000), "not_mail"),
  ])
  func `A hostile message has its verdict and takes no other along`(_ message: String, _ verdict: String) async throws {
    let from = "From a@b.example Tue Mar  5 07:30:00 2024\n"
    let subject = verdict == "not_mail" || message.hasPrefix("Subject") ? "" : "Subject: Hostile\n"
    let box = "\(from)Subject: Before\n\nA\n\n\(from)\(subject)\(message)\n\n\(from)Subject: After\n\nZ\n"
    let dump = try TemporaryFolder(["a.mbox": box])
    let items = try await items(dump, "a.mbox", in: SourceContext(limits: DocumentLimits(bytes: 200_000)))
    let subjects = subjects(items)
    #expect(subjects.first == "Before" && subjects.last == "After")
    #expect(items.count == 3 || verdict == "not_mail")
    #expect(subjects.dropFirst().first == verdict || verdict == "document" && items[1].document != nil)
  }

  @Test(arguments: [
    ("multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt rai", "the message ends in this part"),
    (
      "multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nIt rai",
      "the message ends in this part"
    ),
    ("multipart/mixed; boundary=b\n\n--b\n\nIt rains.\n--b\nContent-Type: image/png\n\n\u{1}", nil),
    ("multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/a; boundary=c\n\n--c\n\nIt rains.\n--b--", nil),
    ("text/plain\nContent-Transfer-Encoding: base64\n\nSXQgcmFpb", "its base64 ends in the middle"),
    ("text/plain\nContent-Transfer-Encoding: base64\n\nSXQgcmFpbnM=", nil),
    ("text/plain\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =C", "its quoted-printable text ends"),
    ("text/plain\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =", nil),
  ])
  func `A message that was cut off says what shows it`(_ rest: String, _ damage: String?) async throws {
    let dump = try TemporaryFolder()
    try dump.add("a.eml", Array("Subject: Storm\nContent-Type: \(rest)".utf8))
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { warning in said.withLock { $0.append(warning) } })
    let document = try #require(try await items(dump, "a.eml", in: context).first?.document)
    #expect(document.extras["mail"]?["damage"]?.text?.prefix(damage?.count ?? 0) == damage.map { $0[...] })
    #expect(said.withLock { $0.count } == (damage == nil ? 0 : 1))
  }

  @Test func `A page of MHTML in which the file ends says so`() async throws {
    let page = try #require(Self.saved.firstRange(of: "------Boundary--x----\nContent-Type: image"))
    let dump = try TemporaryFolder(["a.mhtml": String(Self.saved[..<page.lowerBound]), "b.mhtml": Self.saved])
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { warning in said.withLock { $0.append(warning) } })
    let items = try await dump.items(["path": .init(.string("."))], in: context)
    #expect(items.map { $0.document?.extras["mhtml"]?["damage"] != nil } == [true, false])
    #expect(said.withLock { $0.count } == 1)
  }

  @Test func `Damage in a compressed mailbox has its verdict, and the next member is read`() async throws {
    let dump = try TemporaryFolder()
    let from = "From a@b.example Tue Mar  5 07:30:00 2024\n"
    var first = gzip(Array("\(from)Subject: One\n\n\(String(repeating: "A b c. ", count: 2_000))\n\n".utf8))
    for index in (first.count - 8)..<(first.count - 4) { first[index] = 0xEE }
    try dump.add("a.mbox.gz", first + gzip(Array("\(from)Subject: Two\n\nB\n".utf8)))
    let items = try await items(dump, "a.mbox.gz")
    #expect(subjects(items).contains("corrupt_gzip"))
    #expect(subjects(items).last == "Two")
  }

  @Test func `What is no mail, and nothing, have their verdicts`() async throws {
    let dump = try TemporaryFolder(["d/a": "", "d/b": "<p>Storm", "d/c": "Subject: Storm\n\nIt rains."])
    #expect(try await items(dump, "d").map(\.summary) == ["d/a: empty_file", "d/b: not_mail", "d/c"])
  }

  private static let saved = """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://courier.example/storm
    Subject: Storm
    Date: Tue, 5 Mar 2024 07:30:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related; type="text/html";
    \tboundary="----Boundary--x----"

    ------Boundary--x----
    Content-Type: text/html
    Content-ID: <frame@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://courier.example/storm

    <!DOCTYPE html><p title=3D"a">9=E2=80=9310 metres
    ------Boundary--x----
    Content-Type: image/png
    Content-Transfer-Encoding: base64
    Content-Location: https://courier.example/a.png

    iVBORw0KGgo=
    ------Boundary--x------
    """

  @Test(arguments: ["a.mhtml", "a.mht", "a", "a.txt", "a.html"])
  func `A page saved as MHTML is told by its contents`(_ name: String) async throws {
    let dump = try TemporaryFolder([name: Self.saved])
    let document = try #require(try await dump.items(["path": .init(.string(name))]).first?.document)
    #expect(String(decoding: document.payload.bytes, as: UTF8.self) == "<!DOCTYPE html><p title=\"a\">9–10 metres")
    #expect(
      document.origin == Origin(path: name, url: "https://courier.example/storm", fetched: "2024-03-05T07:30:00Z"))
  }

  @Test func `MHTML without its page fails and is kept whole`() async throws {
    let clipped = String(Self.saved.prefix(300))
    let dump = try TemporaryFolder(["a.mhtml": clipped, "b.html": "<p>B"])
    let items = try await dump.items(["path": "."])
    #expect(items.map(\.summary) == ["./a.mhtml: no_page_in_mhtml", "./b.html"])
    #expect(items[0].payload?.bytes == Array(clipped.utf8))
  }

  @Test(arguments: [
    ("plain", "plain"), ("=?utf-8?B?7KeA64+E?=", "지도"), ("=?utf-8?B?7Kc=?= =?utf-8?B?gOuPhA==?=", "지도"),
    ("=?ISO-8859-1?Q?a?= b =?ISO-8859-1?Q?=E9_c?=", "a b é c"), ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("=?", "=?"), ("=?utf-8?Q?abc", "=?utf-8?Q?abc"), ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
    ("=?utf-8*en?q?a?=", "a"), ("", ""), ("한글 그대로", "한글 그대로"),
  ])
  func `Encoded words are decoded`(_ value: String, _ text: String) {
    #expect(EncodedWords.text(Array(value.utf8)) == text)
  }

  @Test(arguments: [
    ("\"Jane Doe\" <jane@a.example>", "Jane Doe", "jane@a.example"),
    ("jane@a.example (Jane Doe)", "Jane Doe", "jane@a.example"),
    ("jane@a.example", nil, "jane@a.example"), ("<jane@a.example>", nil, "jane@a.example"), ("", nil, ""),
  ])
  func `Senders have a name and an address`(_ value: String, _ name: String?, _ address: String) {
    let sender = Sender(value)
    #expect(sender.name == name && sender.address == address)
  }
}
