import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How likely it is that an article's text agrees with the true one, by a logistic regression on few figures.
///
/// The confidence is the chance that the F1 of the text's 4-grams is .9 or more. The weights were fitted on half of the corpora of
/// Benchmarks/quality.md: `Benchmarks/confidence --fit` does it anew, and `Benchmarks/confidence` shows on the other half what they
/// are worth.
struct ConfidenceModel {
  /// A figure, what it weighs, and what to say where it speaks against the article.
  private struct Term {
    let name: String
    let value: Double
    /// How much one of the figure speaks against the article, in natural logarithms of the odds.
    let weight: Double
    /// What most pages have.
    let usual: Double
    let doubt: String

    /// How much the figure speaks against the article, beyond what is usual.
    var excess: Double { weight * (value - usual) }
  }

  private let terms: [Term]

  private static let bias = -0.086

  /// What speaks against the article by less, in logarithms of the odds, is not worth a sentence.
  private static let worthSaying = 0.4

  init(_ measures: ArticleMeasures, _ metadata: Metadata) {
    let rule = measures.insideRules.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    terms = [
      Term(
        name: "text_share", value: measures.textShare, weight: -3.138, usual: 0.55,
        doubt: "Only \(Self.percent(measures.textShare)) of the page's text was kept."),
      Term(
        name: "removed_inside", value: measures.insideShare, weight: 5.671, usual: 0.01,
        doubt: """
          \(Self.percent(measures.insideShare)) of the running text between the first and the last paragraph was removed, most of it by \
          '\(rule)'.
          """),
      Term(
        name: "unended_lines", value: measures.unendedShare, weight: 1.429, usual: 0.2,
        doubt: "\(Self.percent(measures.unendedShare)) of the paragraphs do not end as sentences do."),
      Term(
        name: "linked_lines", value: measures.linkedShare, weight: 5.007, usual: 0.01,
        doubt: "\(Self.percent(measures.linkedShare)) of the paragraphs are links for the most part."),
      Term(
        name: "running_text", value: measures.runningShare, weight: -1.832, usual: 0.87,
        doubt:
          "Only \(Self.percent(measures.runningShare)) of the text is in paragraphs that are long and end a sentence."),
      Term(
        name: "shortness", value: measures.shortness, weight: 0.203, usual: 0,
        doubt: "The text is short: \(measures.keptBytes) bytes."),
      Term(
        name: "captions", value: log2(Double(1 + measures.captions)), weight: 0.262, usual: 1.5,
        doubt: "There are \(measures.captions) captions, as in a gallery."),
      Term(
        name: "no_section", value: metadata.section == nil ? 1 : 0, weight: 0.521, usual: 0.54,
        doubt: "The page names no section."),
      Term(
        name: "no_authors", value: metadata.authors.isEmpty ? 1 : 0, weight: 0.433, usual: 0.2,
        doubt: "No author was found."),
      // The corpora hold articles only, so this one was not fitted.
      Term(
        name: "no_article", value: metadata.kind == .article ? 0 : 1, weight: 2, usual: 0,
        doubt: "The page does not look like an article, but like this: \(metadata.kind?.rawValue ?? "unknown")."),
    ]
  }

  /// The confidence, rounded to hundredths, with its reasons.
  var evidence: Evidence {
    let doubt = terms.reduce(Self.bias) { $0 + $1.weight * $1.value }
    let doubts = terms.filter { $0.excess >= Self.worthSaying }.sorted { $0.excess > $1.excess }
    return Evidence(
      confidence: Self.rounded(1 / (1 + exp(doubt)), 100), doubts: doubts.map(\.doubt),
      measures: terms.map { .init($0.name, Self.rounded($0.value, 1_000)) })
  }

  private static func rounded(_ value: Double, _ parts: Double) -> Double {
    (value * parts).rounded() / parts
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
