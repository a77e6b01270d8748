import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Who wrote an article, as newsrooms of East Asia put it, and after labels that are in no vocabulary.
@Suite struct NewsroomNameTests {
  private func authors(_ below: String, behind: String = "", language: String) throws -> [String] {
    let story = "<p>\(String(repeating: "渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修。", count: 4))</p>"
    return try MetadataPage.metadata(below: below, story: story, behind: behind, language: language).authors
  }

  @Test(arguments: [
    ("作者：陈喆　摄影：林汀　来源：宣传部　日期：2025年03月04日　点击：[314]", ["陈喆"]), ("文/图：陈喆 编辑：孙重 发布日期：2025/03/04", ["陈喆"]),
    ("陈喆 发表于 2025-3-4 10:00", ["陈喆"]), ("本报记者　陈喆　林　汀", ["陈喆", "林汀"]),
  ])
  func `Chinese`(_ line: String, _ names: [String]) throws {
    #expect(try authors("<div>\(line)</div>", language: "zh") == names)
  }

  @Test(arguments: [
    ("기자명 도하람 기자", ["도하람"]), ("도하람·김서운 기자", ["도하람", "김서운"]), ("도하람 기자, 김서운 기자", ["도하람", "김서운"]),
    ("도하람 객원기자", ["도하람"]), ("도하람 / 시민기자", ["도하람"]), ("도하람 특파원", ["도하람"]), ("도하람 논설위원", ["도하람"]),
    ("도하람 해솔일보 기자", ["도하람"]), ("작성자 : 도하람 | 작성일 : 2025-03-04 | 조회수 : 31", ["도하람"]),
    ("도하람(haram@haesol.example)", ["도하람"]),
  ])
  func `Korean`(_ line: String, _ names: [String]) throws {
    #expect(try authors("<div>\(line)</div>", language: "ko") == names)
  }

  @Test(arguments: [
    ("社会部 汐見透子", ["汐見透子"]), ("編集委員 汐見透子", ["汐見透子"]), ("汐見透子＝社会部", ["汐見透子"]), ("[汐見透子，南浜新聞]", ["汐見透子"]),
    ("この記事を書いた人 汐見透子", ["汐見透子"]), ("投稿者：汐見透子", ["汐見透子"]), ("２０２５年３月４日", []),
  ])
  func `Japanese`(_ line: String, _ names: [String]) throws {
    #expect(try authors("<div class=byline>\(line)</div>", language: "ja") == names)
  }

  @Test(arguments: [
    ("（汐見透子）", ["汐見透子"]), ("【汐見透子】", ["汐見透子"]), ("（文・汐見透子）", ["汐見透子"]), ("（取材・文＝汐見透子）", ["汐見透子"]),
    ("（南浜新聞社会部・汐見透子）", ["汐見透子"]), ("（汐見透子、佐藤花子）", ["汐見透子", "佐藤花子"]), ("（敬称略）", []), ("【写真特集】", []),
  ])
  func `The last line of a Japanese article`(_ line: String, _ names: [String]) throws {
    #expect(try authors("", behind: "<p>\(line)</p>", language: "ja") == names)
  }

  @Test func `Such a line is a byline and no text`() throws {
    let last = "<p>（汐見透子）</p>"
    let page = try ExtractedPage(ExtractedPage.story + last)
    #expect(!page.document.text.contains("汐見透子"))
    let above = try ExtractedPage("<p>\(ExtractedPage.first)</p><p><b>【写在后面】</b></p><p>\(ExtractedPage.second)</p>")
    #expect(above.document.text.contains("写在后面"))
  }

  @Test(arguments: ["初审：孙重 复审：周远 终审：吴岸", "一审：孙重　二审：周远　三审：吴岸", "（审核：孙重）", "供稿：陈喆 审核：孙重", "校对：林汀"])
  func `Who checked it is no text`(_ line: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>")
    #expect(!page.document.text.contains(line))
  }

  @Test(arguments: [
    ("Autor/in: Ada Marrack", ["Ada Marrack"]), ("Repórter: Ada Marrack", ["Ada Marrack"]),
    ("Lead: Ada Marrack", ["Ada Marrack"]), ("Words: Ada Marrack. Pictures: Ivo Marrack", ["Ada Marrack"]),
    ("Беседовала Анна Ли", ["Анна Ли"]), ("Por Ada Marrack Enviada especial", ["Ada Marrack"]),
    ("Par La rédaction", []),
    ("Tags: Harbour News", []), ("Updated: Coast Guard", []),
  ])
  func `A label is no name`(_ line: String, _ names: [String]) throws {
    #expect(try MetadataPage.metadata(below: "<div class=byline>\(line)</div>").authors == names, "\(line)")
  }

  @Test(arguments: [
    "Ada Marrack | 05.03.2024 | 10:00", "<p>Author of the article:</p><span>By <a href=/a>Ada Marrack</a></span>",
  ])
  func `Names beside a time of day, and after a long label`(_ line: String) throws {
    #expect(try MetadataPage.metadata(below: "<div>\(line)</div>").authors == ["Ada Marrack"], "\(line)")
  }

  @Test(arguments: ["Ada Marrack", "ADA MARRACK"])
  func `An author who asks the questions stays in the text`(_ name: String) throws {
    let questions = ["\(name): And in winter?", "\(name): Nobody rang the bell all winter, I was told."]
    let answers = [ExtractedPage.first, ExtractedPage.second].map { "<p>Odd Holm: \($0)</p>" }
    let body =
      "<p>By Ada Marrack</p>" + ExtractedPage.story + zip(questions, answers).map { "<p>\($0)</p>\($1)" }.joined()
    let page = try ExtractedPage(
      body + "<p>\(name): Thank you, and a good night to all of you on the other side.</p>")
    #expect(page.document.metadata.authors == ["Ada Marrack"])
    for line in questions { #expect(page.document.text.contains(line)) }
    #expect(page.document.text.contains("Thank you"))
  }
}
