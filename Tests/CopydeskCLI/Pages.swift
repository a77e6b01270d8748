import CopydeskTesting
/// Pages and configs that the tests share.
enum Pages {
  static func html(_ title: String) -> String {
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title></head>
    <body><article><h1>\(title)</h1>
    <p>The harbour was closed for three hours on Monday after a storm had torn a crane from its rails, the port said.</p>
    <p>Nobody was hurt, and the ferries were sailing again by noon, though with long queues at both of the piers.</p>
    </article></body></html>
    """
  }

  static let pipeline = """
    source:
      files: { path: dump }
    transforms: [html.article, text.article, repeats]
    sinks:
      - json: { path: out/articles.jsonl }

    """

  /// A folder with two good pages and a config.
  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "dump/a.html": html("Storm closes the harbour"), "dump/b.html": html("Ferries sail again"), "news.yaml": pipeline,
    ])
  }
}
