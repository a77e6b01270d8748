import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Bylines that name the work and its kind, what each person did, or what somebody does.
@Suite struct NamedWorkTests {
  private func authors(_ below: String, _ language: String = "en") throws -> [String] {
    try MetadataPage.metadata(below: below, language: language).authors
  }

  @Test(arguments: [
    ("Ein Interview von Petra Hahnenfuß und Karl Imhoff", "de", ["Petra Hahnenfuß", "Karl Imhoff"]),
    ("Ein Streitgespräch von Petra Hahnenfuß", "de", ["Petra Hahnenfuß"]),
    ("Eine Glosse von Ada von Salzbrenner", "de", ["Ada von Salzbrenner"]),
    ("Aufgezeichnet von Petra Hahnenfuß", "de", ["Petra Hahnenfuß"]),
    ("Aus New York berichtet Petra Hahnenfuß", "de", ["Petra Hahnenfuß"]),
    ("Aus Lindvik berichten Petra Hahnenfuß und Karl Imhoff", "de", ["Petra Hahnenfuß", "Karl Imhoff"]),
    ("Une analyse de Claire Montaud", "fr", ["Claire Montaud"]),
    ("Un récit de Claire Montaud", "fr", ["Claire Montaud"]),
    ("Entretien réalisé par Claire Montaud", "fr", ["Claire Montaud"]),
    ("Un análisis de Ana Barquera", "es", ["Ana Barquera"]), ("Un'analisi di Anna Dolci", "it", ["Anna Dolci"]),
    ("Un’analisi di Anna Dolci", "it", ["Anna Dolci"]), ("Uma análise de Ana Barqueiro", "pt", ["Ana Barqueiro"]),
    ("Een analyse van Anna Veerman", "nl", ["Anna Veerman"]), ("En analys av Anna Viklund", "sv", ["Anna Viklund"]),
    ("A Dispatch by Ada Quillfeather", "en", ["Ada Quillfeather"]),
    ("Ein Foto von Petra Hahnenfuß", "de", []), ("Une photo de Claire Montaud", "fr", []),
    ("A photo by Ada Quillfeather", "en", []), ("Una Silva de Souza", "en", ["Una Silva de Souza"]),
  ])
  func `The kind of the article before a name`(_ line: String, _ language: String, _ names: [String]) throws {
    #expect(try authors("<p class=author>\(line)</p>", language) == names)
  }

  @Test(arguments: [
    ("Text: Petra Hahnenfuß, Fotos: Karl Imhoff", "de", ["Petra Hahnenfuß"]),
    ("Fotos: Karl Imhoff, Text: Petra Hahnenfuß", "de", ["Petra Hahnenfuß"]),
    ("Von Petra Hahnenfuß (Text) und Karl Imhoff (Fotos)", "de", ["Petra Hahnenfuß"]),
    ("Words: Ada Quillfeather. Photography: Ivo Marrack", "en", ["Ada Quillfeather"]),
    ("Ada Quillfeather Photo: Ivo Marrack", "en", ["Ada Quillfeather"]), ("Photo: Ivo Marrack", "en", []),
    ("Texte : Claire Montaud / Photos : Luc Berge", "fr", ["Claire Montaud"]),
    ("Testo: Anna Dolci - Foto: Ugo Riva", "it", ["Anna Dolci"]),
    ("Tekst: Anna Veerman, beeld: Piet Dam", "nl", ["Anna Veerman"]),
    ("Текст: Анна Речная. Фото: Олег Лодкин", "ru", ["Анна Речная"]),
    ("Фото: Олег Лодкин. Текст: Анна Речная", "ru", ["Анна Речная"]),
    ("文・山田太郎　写真・佐藤花子", "ja", ["山田太郎"]), ("写真・佐藤花子　文・山田太郎", "ja", ["山田太郎"]),
    ("文・写真／山田太郎", "ja", ["山田太郎"]), ("取材・文／山田太郎　撮影／佐藤花子", "ja", ["山田太郎"]),
    ("聞き手・山田太郎", "ja", ["山田太郎"]), ("社会部 山田太郎　撮影・佐藤花子", "ja", ["山田太郎"]),
    ("采写 / 陈小舟　编辑 / 李江", "zh", ["陈小舟"]), ("文 陈小舟　图 李江", "zh", ["陈小舟"]),
    ("文 | 陈小舟 编辑 | 李江", "zh", ["陈小舟"]), ("记者 陈小舟 实习生 李江", "zh", ["陈小舟", "李江"]),
    ("责任编辑：陈小舟", "zh", ["陈小舟"]), ("글 김하늘 / 사진 이바다", "ko", ["김하늘"]), ("글·사진 김하늘", "ko", ["김하늘"]),
    ("사진·글 김하늘 기자", "ko", ["김하늘"]),
  ])
  func `Labels for what each person did`(_ line: String, _ language: String, _ names: [String]) throws {
    #expect(try authors("<p class=author>\(line)</p>", language) == names)
  }

  @Test(arguments: [
    ("Eine Reportage von Petra Hahnenfuß", "de", "Petra Hahnenfuß"),
    ("Von unserer Reporterin Petra Hahnenfuß", "de", "Petra Hahnenfuß"),
    ("By our staff writer Ada Quillfeather", "en", "Ada Quillfeather"),
    ("文・山田太郎　写真・佐藤花子", "ja", "山田太郎"), ("文 | 陈小舟 编辑 | 李江", "zh", "陈小舟"),
  ])
  func `Lines that nothing marks`(_ line: String, _ language: String, _ name: String) throws {
    #expect(try authors("<p>\(line)</p>", language) == [name])
  }

  @Test(arguments: [
    ("Ada Quillfeather, SNN", ["Ada Quillfeather"]), ("Ada Quillfeather, MD", ["Ada Quillfeather, MD"]),
    ("Ada Quillfeather, MS, RD, FANX", ["Ada Quillfeather, MS, RD, FANX"]),
    ("Ada Quillfeather, SNN, and Ivo Marrack, HBT", ["Ada Quillfeather", "Ivo Marrack"]),
    ("By our correspondent Ada Quillfeather", ["Ada Quillfeather"]),
    ("By Ada Quillfeather as told to Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Ada Quillfeather | Staff writer", ["Ada Quillfeather"]),
    ("Staff writer | Ada Quillfeather", ["Ada Quillfeather"]),
    ("Ada Quillfeather<br>14 Mill Lane, Harrow Vale", ["Ada Quillfeather"]), ("Quelle: dpa/jr", []),
  ])
  func `What somebody does, and for whom`(_ line: String, _ names: [String]) throws {
    #expect(try authors("<p class=byline>\(line)</p>") == names)
  }

  @Test(arguments: [
    "<p class=firma>Ada Quillfeather (Lisboa)</p>", "<div><span data-hook=user-name>Ada Quillfeather</span></div>",
    """
    <div class=ltx_authors><span class="ltx_creator ltx_role_author"><span class=ltx_personname>Ada Quillfeather</span>\
    <span class=ltx_author_notes>Tolver College</span></span></div>
    """,
  ])
  func `Elements that hold a name`(_ markup: String) throws { #expect(try authors(markup) == ["Ada Quillfeather"]) }

  @Test func `The signature of a function is nobody's`() throws {
    let part = "<dl class=function><dt class='sig sig-object'><span class=sig-name>ride</span></dt></dl>"
    #expect(try authors(part) == [])
  }

  @Test func `An address in place of the author leaves the word to who made it`() throws {
    let data = #"{"@type": "Article", "author": "https://courier.example/a", "creator": ["Ada Quillfeather"]}"#
    let head = "<script type=application/ld+json>\(data)</script>"
    #expect(try MetadataPage.metadata(head: head).authors == ["Ada Quillfeather"])
  }

  @Test func `A short year before the author`() throws {
    let found = try MetadataPage.metadata(below: "<p>05.03.24 – Von Sina Giebel</p>", language: "de")
    #expect(found.published == "2024-03-05" && found.authors == ["Sina Giebel"])
  }
}
