import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskFilesPlugin

/// What saved pages say about themselves, and what is a part of one.
@Suite struct SavedPageTests {
  @Test(arguments: [
    (
      "<!DOCTYPE html>\n<html>\n<!-- Mirrored from courier.example/a?b=1 by HTTrack Website Copier/3.x [XR&CO'2014], "
        + "Tue, 05 Mar 2024 07:30:00 GMT -->",
      "https://courier.example/a?b=1", "2024-03-05T07:30:00Z"
    ),
    (
      "<!DOCTYPE html> <html lang=ko><!--\n Page saved with SingleFile \n url: https://courier.example/뉴스 \n"
        + " saved date: Tue Mar 05 2024 16:30:00 GMT+0900 (한국 표준시)\n-->",
      "https://courier.example/뉴스", "2024-03-05T16:30:00+09:00"
    ),
    ("<!-- saved from url=(0025)https://courier.example/a -->\r\n<html>", "https://courier.example/a", nil),
    (
      "<!-- saved from url=(0066)https://web.archive.org/web/20240305073000/http://courier.example/a?b=c -->",
      "http://courier.example/a?b=c", "2024-03-05T07:30:00Z"
    ),
    (
      "<head><script>__wm.init(\"https://web.archive.org/web\");\n"
        + "__wm.wombat(\"https://courier.example/\",\"20240305073000\",\"https://web.archive.org/\",\"web\");</script>",
      "https://courier.example/", "2024-03-05T07:30:00Z"
    ),
    ("<!-- Mirrored from courier.example/ by HTTrack", "https://courier.example/", nil),
  ])
  func `A page states its address and its date`(_ page: String, _ url: String, _ fetched: String?) async throws {
    let dump = try TemporaryFolder(["a.html": page + "<p>Storm"])
    let origin = try #require(try await dump.items(["path": "a.html"]).first?.document?.origin)
    #expect(origin == Origin(path: "a.html", url: url, fetched: fetched))
    let ignored = try await dump.items(["path": "a.html", "saved_pages": false]).first?.document?.origin
    #expect(ignored == Origin(path: "a.html"))
    let given = try await dump.items(["path": "a.html", "url": "https://n.example/{path}"]).first?.document?.origin
    #expect(given == Origin(path: "a.html", url: "https://n.example/a.html", fetched: fetched))
  }

  @Test(arguments: [
    "<!-- saved from url=(0014)about:internet -->", "<!-- saved from url=(0014)javascript:alert(1) -->",
    "<!-- saved from url=(", "<!-- saved from url=(0014) -->", "<!-- saved from url=(0008)https:// -->",
    "<!-- Mirrored from  by HTTrack -->", "<!-- Mirrored from courier.example -->",
    "<!-- Page saved with SingleFile url -->", "<script>__wm.wombat(</script>", "<script>__wm.wombat(\"\",\"\",",
    "<!-- saved from url=(0099)https://a.example/\u{0} -->",
    "<!-- saved from url=(0099)https://a.example/\"onload= -->",
    String(repeating: " ", count: 20_000) + "<!-- saved from url=(0025)https://courier.example/a -->",
    "<!-- saved from url=(5000)https://a.example/" + String(repeating: "a", count: 5_000) + " -->",
    String(repeating: "<!--", count: 10_000),
  ])
  func `What is no address of the web is not taken for one`(_ page: String) async throws {
    let dump = try TemporaryFolder(["a.html": page + "<p>Storm"])
    let document = try #require(try await dump.items(["path": "a.html"]).first?.document)
    #expect(document.origin == Origin(path: "a.html"))
    #expect(document.payload.bytes == Array((page + "<p>Storm").utf8))
  }

  @Test(arguments: [
    ("href=\"/web/20240305073000/https://courier.example/b\"", "href=\"https://courier.example/b\""),
    (
      "src='https://web.archive.org/web/20240305073000im_/https://courier.example/b.jpg'",
      "src='https://courier.example/b.jpg'"
    ),
    (
      "srcset=\"//web.archive.org/web/20240305073000im_/http://a.example/1 1x, /web/20240305073000im_/http://a.example/2 2x\"",
      "srcset=\"http://a.example/1 1x, http://a.example/2 2x\""
    ),
    (
      "\"url\":\"https:\\/\\/web.archive.org\\/web\\/20240305073000\\/https:\\/\\/courier.example\\/b\"",
      "\"url\":\"https:\\/\\/courier.example\\/b\""
    ),
    ("see /web/2024/https://a.example", "see /web/2024/https://a.example"),
    (
      "https://other.example/web/20240305073000/https://a.example",
      "https://other.example/web/20240305073000/https://a.example"
    ),
    ("web/web/web/20240305073000", "web/web/web/20240305073000"), ("https://web", "https://web"), ("", ""),
  ])
  func `Links into the Wayback Machine are undone`(_ page: String, _ undone: String) {
    #expect(String(decoding: WaybackCopy.undoingLinks(Array(page.utf8)), as: UTF8.self) == undone)
  }

  @Test func `Undoing links takes time in proportion to the page`() {
    let page = Array(String(repeating: "/web/20240305073000/https://web/", count: 20_000).utf8)
    #expect(ContinuousClock().measure { _ = WaybackCopy.undoingLinks(page) } < .seconds(20))
  }

  @Test(arguments: [
    ("Tue, 05 Mar 2024 07:30:00 +0100", "2024-03-05T07:30:00+01:00"),
    ("5 Mar 24 7:30 EST", "2024-03-05T07:30:00-05:00"),
    ("Tue Mar  5 07:30:00 2024", "2024-03-05"), ("Tue, 05 Mar 2024 07:30:00 -0000", "2024-03-05T07:30:00Z"),
    ("Tue, 31 Feb 2024 07:30:00 GMT", nil), ("Tue, 05 Mar 2024 27:30:00 GMT", "2024-03-05"), ("", nil), ("now", nil),
    ("5 Mar 99999999999999999999", nil), ("Tue, 05 Mar 2024 07:30:00 +99999", "2024-03-05"),
  ])
  func `Dates are read as programs write them`(_ text: String, _ iso: String?) {
    #expect(WrittenDate.iso(text) == iso)
  }

  @Test func `Assets are dropped only where their page is read`() async throws {
    let dump = try TemporaryFolder([
      "d/a.html": "<p>A", "d/a_files/x.html": "<p>X", "d/a_files/deep/y.html": "<p>Y", "d/b_files/z.html": "<p>Z",
    ])
    #expect(
      try await dump.paths(["path": "d"]) == [
        "d/a.html", "d/a_files/deep/y.html: page_asset", "d/a_files/x.html: page_asset", "d/b_files/z.html",
      ])
    #expect(try await dump.paths(["path": "d", "exclude": "a.html"]).count { !$0.contains(":") } == 3)
    #expect(try await dump.paths(["path": "d/a_files/x.html"]) == ["d/a_files/x.html"])
    #expect(try await dump.paths(["path": "d", "saved_pages": false]).count == 4)
  }

  private let index = """
    {"url": "https://courier.example/sun", "timestamp": "1709623800.25", "title": null, "history": {"dom": []},
    "canonical": {"singlefile_path": "singlefile.html", "dom_path": "output.html", "wget_path": "courier.example/sun.html"}}
    """

  @Test func `One form of each page of ArchiveBox is read`() async throws {
    let dump = try TemporaryFolder([
      "archive/1/index.json": index, "archive/1/output.html": "<p>Sun", "archive/1/singlefile.html": "<p>Sun",
      "archive/1/courier.example/sun.html": "<p>Sun", "archive/2/index.json": index,
      "archive/2/courier.example/sun.html": "<p>Sun", "archive/3/index.json": "{\"url\": 3}",
      "archive/3/a.html": "<p>A",
    ])
    let items = try await dump.items(["path": "archive"])
    #expect(
      items.compactMap(\.document?.origin) == [
        Origin(
          path: "archive/1/singlefile.html", url: "https://courier.example/sun", fetched: "2024-03-05T07:30:00Z"),
        Origin(
          path: "archive/2/courier.example/sun.html", url: "https://courier.example/sun",
          fetched: "2024-03-05T07:30:00Z"),
        Origin(path: "archive/3/a.html"),
      ])
    #expect(items.count == 8)
    // What the walk leaves out cannot be the form that is read.
    #expect(
      try await dump.paths(["path": "archive/1", "exclude": "singlefile.html"]).filter { !$0.contains(":") }
        == ["archive/1/output.html"])
  }

  @Test(arguments: [
    "", "[", "[]", "{\"url\": \"https://a.example\"",
    "{\"url\": \"file:///etc/passwd\", \"timestamp\": \"1\", \"history\": {}}",
    "{\"url\": \"https://a.example\", \"timestamp\": \"1e400\", \"history\": {}, \"canonical\": {\"dom_path\": \"../a.html\"}}",
    String(repeating: "[", count: 100_000), String(repeating: "{\"history\":", count: 50_000),
  ])
  func `An index that lies loses no page`(_ index: String) async throws {
    let dump = try TemporaryFolder(["a.html": "<p>A", "s/b.html": "<p>B", "s/index.json": index])
    #expect(try await dump.paths(["path": "."]).filter { !$0.contains(":") } == ["./a.html", "./s/b.html"])
  }
}
