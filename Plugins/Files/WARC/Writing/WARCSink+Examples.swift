import CopydeskCore

extension WARCSink {
  static let examples: [StageExample] = [
    StageExample(
      "One article, uncompressed", settings: ["path": "out/articles.wet"], input: .document(article),
      output: .files([
        "out/articles.wet": record.replacing("\n", with: "\r\n") + "Bridge reopens\n\nOpen again.\n\r\n\r\n"
      ]))
  ]

  private static var article: Document {
    var document = Document(
      origin: Origin(
        path: "crawl.warc.gz", position: 7, url: "https://news.example/bridge", fetched: "2024-05-01T06:00:00Z"),
      payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge reopens"
    document.extras["warc"] = ["record_id": "<urn:uuid:0f5ae5b1-8a3e-4a7c-9c5d-0d0a4d3c1b2a>"]
    document.blocks = [Block(.paragraph, text: "Open again.", position: 120)]
    return document
  }

  private static let record = """
    WARC/1.0
    WARC-Type: conversion
    WARC-Target-URI: https://news.example/bridge
    WARC-Date: 2024-05-01T06:00:00Z
    WARC-Record-ID: <urn:uuid:1e71bc98-e2dc-5067-8baf-409df10f2266>
    WARC-Refers-To: <urn:uuid:0f5ae5b1-8a3e-4a7c-9c5d-0d0a4d3c1b2a>
    WARC-Block-Digest: sha1:MR5KOUWDBVU7MCMSDGSNGPTSSUSVEFYR
    Content-Type: text/plain
    Content-Length: 28


    """
}
