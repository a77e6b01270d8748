import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Reporters in the datelines of East Asia's agencies, and names with a job beside them.
@Suite struct DatelineAuthorTests {
  @Test(arguments: [
    ("澄江网澄江3月4日电（记者陈喆、林汀）", "zh", ["陈喆", "林汀"]), ("（澄江社記者陳喆明台北4日電）", "zh-TW", ["陳喆明"]),
    ("〔記者陳喆明／台北報導〕", "zh-TW", ["陳喆明"]), ("（澄江社記者陳喆台北4日電）", "zh-TW", ["陳喆"]),
  ])
  func `Chinese`(_ dateline: String, _ language: String, _ names: [String]) throws {
    let text = String(repeating: "渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船。", count: 2)
    let story = "<p>\(dateline)\(text)</p><p>\(text)</p><div class=editor>【责任编辑:孙重】</div>"
    #expect(try MetadataPage.metadata(headline: "<h1>渡船又开了</h1>", story: story, language: language).authors == names)
  }

  @Test(arguments: ["[해솔매일 도하람 기자] ", "(해솔=해솔매일) 도하람 기자 = "])
  func `Korean`(_ dateline: String) throws {
    let text = String(repeating: "나루 배가 두 해 만에 돌아왔고 첫날 아침에 자리보다 많은 사람을 태웠다. ", count: 3)
    let story = "<p>\(dateline)\(text)</p><p>\(text)</p>"
    let found = try MetadataPage.metadata(headline: "<h1>나루 배가 돌아왔다</h1>", story: story, language: "ko")
    #expect(found.authors == ["도하람"])
  }

  @Test(arguments: [
    "<p>(해솔=해솔매일) 김하람 이나루 기자 = ", "<p class=byline>김하람 이나루 기자</p><p>", "<p class=byline>해솔매일 경제부 김하람 이나루 기자</p><p>",
  ])
  func `Two Korean names with nothing but a space between them`(_ byline: String) throws {
    let text = String(repeating: "나루 배가 두 해 만에 돌아왔고 첫날 아침에 자리보다 많은 사람을 태웠다. ", count: 3)
    let story = "\(byline)\(text)</p><p>\(text)</p>"
    let found = try MetadataPage.metadata(headline: "<h1>나루 배가 돌아왔다</h1>", story: story, language: "ko")
    #expect(found.authors == ["김하람", "이나루"])
  }

  @Test(arguments: ["2025.03.04 · 도하람 기자", "2025년 3월 4일, 도하람 기자", "도하람 기자 · 2025.03.04"])
  func `A Korean name beside the day`(_ line: String) throws {
    let text = String(repeating: "나루 배가 두 해 만에 돌아왔고 첫날 아침에 자리보다 많은 사람을 태웠다. ", count: 3)
    let found = try MetadataPage.metadata(
      headline: "<h1>나루 배가 돌아왔다</h1><div class=meta>\(line)</div>", story: "<p>\(text)</p><p>\(text)</p>",
      language: "ko")
    #expect(found.authors == ["도하람"])
  }

  @Test(arguments: [
    ("记者 陈喆 — 2025-03-04", ["陈喆"]), ("记者 陈喆 • 2025年3月4日", ["陈喆"]), ("澄江日报记者 陈喆 林汀 报道", ["陈喆", "林汀"]),
    ("记者 陈喆 | 2025-03-04", ["陈喆"]),
  ])
  func `A Chinese name beside the day or a word for a report`(_ line: String, _ names: [String]) throws {
    let text = String(repeating: "渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船。", count: 2)
    let found = try MetadataPage.metadata(
      headline: "<h1>渡船又开了</h1><div class=meta>\(line)</div>", story: "<p>\(text)</p><p>\(text)</p>", language: "zh")
    #expect(found.authors == names)
  }

  @Test(arguments: ["编辑：孟若兰 责任编辑：秦山", "责编：孟若兰", "作者：孟若兰"])
  func `A stated editor gives way to the reporters in the dateline`(_ last: String) throws {
    let text = String(repeating: "渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船。", count: 2)
    func authors(_ dateline: String) throws -> [String] {
      try MetadataPage.metadata(
        head: "<meta name=author content=孟若兰>", headline: "<h1>渡船又开了</h1>",
        story: "<p>\(dateline)\(text)</p><p>\(text)</p>",
        behind: "<div class=foot-line>\(last)</div>", language: "zh"
      ).authors
    }
    #expect(try authors("本报讯（记者陈喆、林汀）") == (last.hasPrefix("作者") ? ["孟若兰"] : ["陈喆", "林汀"]))
    #expect(try authors("本报讯 ") == ["孟若兰"])
  }

  @Test func `Editors are the authors where nobody else is`() throws {
    let text = String(repeating: "渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船。", count: 2)
    let found = try MetadataPage.metadata(
      headline: "<h1>渡船又开了</h1>", story: "<p>\(text)</p><p>\(text)</p>",
      behind: "<div class=foot-line>(责编：孟若、林汀)</div>",
      language: "zh")
    #expect(found.authors == ["孟若", "林汀"])
  }

  @Test func `A sentence that speaks of reporters is no dateline`() throws {
    let text = "镇上的人（记者们也在其中）以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船，只是看着河面，等下一班的人来。"
    let found = try MetadataPage.metadata(
      headline: "<h1>渡船又开了</h1>", story: "<p>\(text)</p><p>\(text)</p>", language: "zh")
    #expect(found.authors == [])
  }

  @Test(arguments: [
    "<div class=author-name>Ada Marrack<span class=title>Science Reporter</span></div>",
    "<div class=authDesc><span class=name>Ada Marrack</span><span class=desc>Reporter</span></div>",
    "<div class=byline><span class=desktop>By Ada Marrack</span><span class=mobile>By Ada Marrack</span></div>",
  ])
  func `A job beside the name, and a name for each width`(_ byline: String) throws {
    #expect(try MetadataPage.metadata(below: byline).authors == ["Ada Marrack"])
  }
}
