import CopydeskHTML
import Testing

/// What is public of a page: nodes, their texts and attributes, and where they are.
@Suite struct PageNodeTests {
  private static let html =
    "<!DOCTYPE html><html lang=en><body><article ID=a data-X='1 &amp; 2'><h1>배가 <em>왔다</em></h1>\n<x-box>b</x-box></article></body></html>"

  private func page(_ html: String = html) throws -> Page { try Page(DecodedPage(Array(html.utf8))) }

  @Test func `Nodes, names and texts`() throws {
    let root = try #require(try page().root)
    #expect(root.name == "html")
    #expect(root.parent == nil)
    #expect(
      root.subtree.map(\.name) == [
        "html", "head", "body", "article", "h1", "#text", "em", "#text", "#text", "x-box", "#text",
      ])
    #expect(root.text == "배가 왔다\nb")
    let heading = root.subtree[4]
    #expect(heading.children.map(\.name) == ["#text", "em"])
    #expect(heading.children.map(\.text) == ["배가 ", "왔다"])
    #expect(heading.children.map(\.isText) == [true, false])
    #expect(heading.ancestors.map(\.name) == ["article", "body", "html"])
    #expect(heading.contains(heading.children[1]) && !heading.children[1].contains(heading))
    #expect(
      heading.position == Self.html.utf8.count
        - "배가 <em>왔다</em></h1>\n<x-box>b</x-box></article></body></html>".utf8.count)
    #expect(try page().markup == Self.html)
  }

  @Test func `Attributes`() throws {
    let article = try #require(try page().elements(matching: Selector("article")).first)
    #expect(article.attribute("id") == "a")
    #expect(article.attribute("DATA-x") == "1 & 2")
    #expect(article.attribute("data-y") == nil)
    #expect(article.attribute("") == nil)
    #expect(article.attributes.map { "\($0.name)=\($0.value)" } == ["id=a", "data-x=1 & 2"])
    #expect(article.children[0].children[0].attributes.isEmpty)
    let box = try #require(try page().elements(matching: Selector("x-box")).first)
    #expect(box.attributes.isEmpty)
    #expect(box.attribute("other") == nil)
  }

  @Test(arguments: ["", " ", "<", "x", "\0", "<!-- x"])
  func `Almost nothing`(_ html: String) throws {
    let page = try page(html)
    #expect(page.allNodes.map(\.text).joined().allSatisfy { $0 == "<" || $0 == "x" })
    #expect(page.root == page.allNodes.first)
    #expect(page.nodes(at: 7).isEmpty && page.nodes(at: -1).isEmpty)
  }

  /// Tables push text out to the front, and a form that is closed too early moves nodes: document order is not that of the source.
  @Test(arguments: [
    html, "<table>a<tr>b<td>c</table>d", "<p><b>1<p>2</b>3<div><i>4</div>5", "<a>1<table><td><a>2</table>3",
    "<select><option>1<b>2</select><svg><p>3", "</br></p>x<frameset>",
  ])
  func `Nodes are found by their positions`(_ html: String) throws {
    let page = try page(html)
    for node in page.allNodes { #expect(page.nodes(at: node.position).contains(node)) }
    for position in 0...html.utf8.count {
      #expect(page.nodes(at: position) == page.allNodes.filter { $0.position == position })
    }
  }

  /// What is left out of a page that only extraction reads may never show in the nodes.
  @Test(arguments: [
    html, "<p><b x=1><b x=2><b x=1><b x=1><b x=1><p>z", "<font color=red><p x=y>1</font>2",
    "<math><annotation-xml encoding=text/html><p>1",
    "<svg><font color=red>1</font><font size=1>2", "<table><input type=hidden q=1><input q=2>",
    "<html a=1><html b=2><body c=3><body d=4>",
    "<template shadowrootmode=open z=1><p>x</template>", "<p a=1 a=2 b b=3><p c=&lt;>",
    "<x-y q=1 class=c><amp-img r=2>",
  ])
  func `All attributes are there on demand, and the nodes are the same`(_ html: String) throws {
    let limits = PageLimits(depth: 50, nodes: 500, attributes: 10)
    let few = try Page(parsing: Array(html.utf8), limits: limits, keeping: .named)
    let all = try Page(parsing: Array(html.utf8), limits: limits, keeping: .all)
    #expect(few.allNodes.map(\.index) == all.allNodes.map(\.index))
    for (one, other) in zip(few.allNodes, all.allNodes) {
      #expect((one.name, one.text, one.position) == (other.name, other.text, other.position))
      #expect(one.parent?.index == other.parent?.index)
      #expect(one.attributes.map { "\($0)" } == other.attributes.map { "\($0)" })
      for (name, value) in other.attributes { #expect(one.attribute(name) == value) }
    }
    #expect(few.complete === few.complete)
    #expect(all.complete === all)
  }

  @Test func `A page may be asked by many at once`() async throws {
    let bytes = Array(String(repeating: "<p data-a=1>x<i>y</i>", count: 2_000).utf8)
    let page = try Page(parsing: bytes, limits: PageLimits(), keeping: .named)
    let selector = try Selector("[data-a]:nth-child(even) + p:nth-of-type(odd)")
    let counts = await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { page.elements(matching: selector).count } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [999])
  }

  @Test func `Depth costs no stack`() throws {
    let html = String(repeating: "<div>", count: 100_000) + "x"
    let page = try Page(DecodedPage(Array(html.utf8)), limits: PageLimits(depth: 200_000))
    let last = try #require(page.allNodes.last)
    #expect(last.ancestors.reduce(0) { count, _ in count + 1 } == 100_002)
    #expect(page.root?.text == "x")
    #expect(page.root?.contains(last) == true)
  }
}
