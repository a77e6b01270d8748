import CopydeskHTML
import Testing

/// Names of elements and attributes.
@Suite struct NameTests {
  @Test func `Every element is found by its name, in any case`() {
    for tag in Tag.allCases where tag != .text && tag != .other {
      #expect(Tag(tag.name) == tag)
      #expect(Tag(tag.name.uppercased()) == tag)
      #expect(Tag(tag.name + "x") != tag && Tag("x" + tag.name) != tag)
    }
    for tag in Tag.allCases where tag != .ampImage { #expect(tag.name == "\(tag)") }
    let names = Tag.allCases.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `Other names are other elements`() {
    for name in [
      "", "x", "custom-element", "text", "other", "figcaptiox", "figcaption-", "blockquota", "h7", "ampImage", "è",
    ] {
      #expect(Tag(name) == .other, "\(name)")
    }
    #expect(Tag("amp-img") == .ampImage)
  }

  @Test func `Headings have levels`() {
    #expect([Tag.h1, .h2, .h3, .h4, .h5, .h6, .p, .header].map(\.headingLevel) == [1, 2, 3, 4, 5, 6, nil, nil])
  }

  @Test func `Every attribute is found by its name`() throws {
    let names = AttributeName.allCases.filter { $0 != .other }
    let html = "<p " + names.map { "\($0.string)='=\($0.string)'" }.joined(separator: " ") + " data-x=1 CLASS=2>"
    let page = try Page(html)
    let node = try #require(page.first(.p))
    for name in names { #expect(page.string(name, of: node) == "=" + name.string) }
    #expect(page.string(other: "data-x", of: node) == "1")
    #expect(page.string(other: "data-y", of: node) == nil)
    #expect(Set(names.map(\.string)).count == names.count)
    for name in names { #expect(name.string.filter(\.isLetter) == "\(name)".lowercased()) }
  }

  @Test func `The first of two attributes counts, and one without a value is empty`() throws {
    let page = try Page("<p class=a CLASS=b hidden title>x<p id = 'c d'lang=e/>")
    let (first, second) = (try #require(page.first(.p)), try #require(page.nodes.lastIndex { $0.tag == .p }))
    #expect(page.string(.class, of: first) == "a")
    #expect(page.string(.hidden, of: first) == "" && page.string(.title, of: first) == "")
    #expect(page.string(.lang, of: first) == nil)
    #expect(page.string(.id, of: second) == "c d" && page.string(.lang, of: second) == "e/")
    #expect(page.attribute(.id, of: try #require(page.nodes.firstIndex { $0.tag == .text })) == nil)
  }

  @Test func `Elements without a case keep their names`() throws {
    #expect(try Page("<My-Element class=a><x:y>b</X:Y>c").bodyOutline == "<my-element><x:y>b</x:y>c</my-element>")
  }
}
