import CopydeskCore

extension TEISink {
  static let examples: [StageExample] = [
    StageExample(
      "A heading begins a division", settings: ["path": "out/{slug}.xml"], input: .document(article),
      output: .files(["out/bridge-reopens.xml": file]))
  ]

  private static var article: Document {
    var document = Document(
      origin: Origin(path: "pages/bridge.html", url: "https://post.example/bridge"),
      payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge reopens"
    document.metadata.authors = ["Ida Holm"]
    document.metadata.published = "2024-03-05T07:30:00+01:00"
    document.metadata.site = "The Post"
    document.metadata.language = "en"
    document.blocks = [
      Block(.paragraph, text: "Open again.", marks: [Mark(.strong, 0..<4)]),
      Block(.heading(level: 2), text: "Detours"),
      Block(.listItem(ListItem()), text: "By the quay"),
    ]
    return document
  }

  private static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <title>Bridge reopens</title>
            <author>Ida Holm</author>
          </titleStmt>
          <publicationStmt>
            <publisher>The Post</publisher>
            <date when="2024-03-05T07:30:00+01:00">2024-03-05</date>
            <idno type="document">pages/bridge.html</idno>
          </publicationStmt>
          <sourceDesc>
            <bibl>
              <title level="a">Bridge reopens</title>
              <author>Ida Holm</author>
              <title level="j">The Post</title>
              <date when="2024-03-05T07:30:00+01:00">2024-03-05</date>
              <ref target="https://post.example/bridge">https://post.example/bridge</ref>
              <idno type="file">pages/bridge.html</idno>
            </bibl>
          </sourceDesc>
        </fileDesc>
        <profileDesc>
          <langUsage>
            <language ident="en">en</language>
          </langUsage>
        </profileDesc>
      </teiHeader>
      <text>
        <body>
          <head>Bridge reopens</head>
          <p><hi rend="bold">Open</hi> again.</p>
          <div type="section" n="2">
            <head>Detours</head>
            <list rend="bulleted">
              <item>By the quay</item>
            </list>
          </div>
        </body>
      </text>
    </TEI>

    """
}
