import CopydeskCore

extension HTMLSink {
  static let examples: [StageExample] = [
    StageExample(
      "An article as a page", settings: ["path": "out/{slug}.html", "style": "none"], input: .document(article),
      output: .files([
        "out/bridge-reopens.html": """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Bridge reopens</title>
        <meta name="author" content="Ida Holm">
        </head>
        <body>
        <article>
        <header>
        <h1>Bridge reopens</h1>
        <p class="byline">Ida Holm · <time datetime="2024-03-05T07:30:00+01:00">2024-03-05 07:30</time></p>
        </header>
        <p>The bridge is open <strong>again</strong>.</p>
        <figure>
        <img src="https://post.example/b.jpg" alt="">
        <figcaption>The first cars <small>Ada Bell</small></figcaption>
        </figure>
        </article>
        </body>
        </html>

        """
      ])),
    StageExample(
      "An article to be put into a page", settings: ["path": "out/{name}.html", "fragment": true],
      input: .document(arabic),
      output: .files([
        "out/bridge.html": """
        <article lang="ar" dir="rtl">
        <p>عاد الجسر &lt;مفتوحا&gt;.</p>
        </article>

        """
      ])),
  ]

  private static var article: Document {
    var document = plain("The bridge is open again.")
    document.metadata.title = "Bridge reopens"
    document.metadata.authors = ["Ida Holm"]
    document.metadata.published = "2024-03-05T07:30:00+01:00"
    document.metadata.language = "en"
    document.blocks[0].marks = [Mark(.strong, 19..<24)]
    let picture = ImageReference(src: "https://post.example/b.jpg", credit: "Ada Bell")
    document.blocks.append(Block(.figure(picture), role: .caption, text: "The first cars"))
    return document
  }

  private static var arabic: Document {
    var document = plain("عاد الجسر <مفتوحا>.")
    document.metadata.language = "ar"
    return document
  }

  private static func plain(_ text: String) -> Document {
    var document = Document(origin: Origin(path: "pages/bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = [Block(.paragraph, text: text)]
    return document
  }
}
