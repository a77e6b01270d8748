/// The small style sheet of the style `plain`.
enum PlainStyle {
  static let sheet = """
    :root { color-scheme: light dark; }
    body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
    :lang(ko) { word-break: keep-all; }
    img { height: auto; max-width: 100%; }
    figure { margin: 1.5rem 0; }
    figcaption, small, footer, .byline, .dateline, .caption, .credit { font-size: 0.875rem; opacity: 0.8; }
    .deck { font-size: 1.2rem; }
    blockquote { border-inline-start: 0.2rem solid; margin-inline: 0; padding-inline-start: 1rem; opacity: 0.9; }
    pre { overflow-x: auto; padding: 0.8rem; border: thin solid; }
    table { border-collapse: collapse; display: block; overflow-x: auto; }
    caption { text-align: start; }
    th, td { border: thin solid; padding: 0.3rem 0.6rem; text-align: start; }
    """
}
