import Testing

/// A way to smuggle something that runs through a cleaner: invented pages, one a technique.
struct Attack: Sendable, CustomTestStringConvertible {
  var technique: String
  var html: String

  init(_ technique: String, _ html: String) {
    self.technique = technique
    self.html = html
  }

  var testDescription: String { technique }
}
