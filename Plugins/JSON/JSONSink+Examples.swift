import CopydeskCore

extension JSONSink {
  static let examples: [StageExample] = [
    StageExample(
      "One article, as a line", settings: ["path": "out/articles.jsonl"], input: .document(article),
      output: .files(["out/articles.jsonl": exampleLine])),
    StageExample(
      "One file an article, named after its headline, indented",
      settings: ["path": "out/{slug}.json", "format": "files", "pretty": true], input: .document(article),
      output: .files(["out/bridge-reopens.json": exampleFile])),
  ]

  private static var article: Document {
    var document = Document(origin: Origin(path: "pages/bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge reopens"
    document.blocks = [Block(.paragraph, text: "„Open“ again.", marks: [Mark(.strong, 3..<7)], position: 120)]
    return document
  }

  private static let exampleLine = """
    {"schema_version":1,"id":"pages/bridge.html","source":{"path":"pages/bridge.html","position":0,"url":null},\
    "kind":null,"title":"Bridge reopens","deck":null,"description":null,"authors":[],"published":null,"modified":null,"section":null,"site":null,\
    "url":null,"language":null,"tags":[],"licence":null,"images":[],"text":"„Open“ again.",\
    "blocks":[{"kind":"paragraph","role":"body","position":120,"text":"„Open“ again.",\
    "marks":[{"kind":"strong","start":1,"end":5,"href":null}]}],\
    "provenance":{"media_type":"text/html","encoding":null,"encoding_decided_by":null,"repairs":null,\
    "confidence":null,"doubts":[],"evidence":{},"fields":{},"stages":[]}}

    """

  private static let exampleFile = """
    {
      "schema_version": 1,
      "id": "pages/bridge.html",
      "source": {
        "path": "pages/bridge.html",
        "position": 0,
        "url": null
      },
      "kind": null,
      "title": "Bridge reopens",
      "deck": null,
      "description": null,
      "authors": [],
      "published": null,
      "modified": null,
      "section": null,
      "site": null,
      "url": null,
      "language": null,
      "tags": [],
      "licence": null,
      "images": [],
      "text": "„Open“ again.",
      "blocks": [
        {
          "kind": "paragraph",
          "role": "body",
          "position": 120,
          "text": "„Open“ again.",
          "marks": [
            {
              "kind": "strong",
              "start": 1,
              "end": 5,
              "href": null
            }
          ]
        }
      ],
      "provenance": {
        "media_type": "text/html",
        "encoding": null,
        "encoding_decided_by": null,
        "repairs": null,
        "confidence": null,
        "doubts": [],
        "evidence": {},
        "fields": {},
        "stages": []
      }
    }

    """
}
