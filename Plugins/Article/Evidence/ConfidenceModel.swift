import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How likely it is that an article's text agrees with the true one, by a logistic regression on few figures.
///
/// The confidence is the chance that the F1 of the text's 4-grams is .9 or more. The weights were fitted on the corpora of
/// Benchmarks/quality.md: `Benchmarks/confidence --fit` does it anew, and `Benchmarks/confidence` shows, leaving out one corpus after the
/// other, what they are worth.
struct ConfidenceModel {
  /// A figure, what it weighs, and what to say where it speaks against the article.
  private struct Term {
    let name: String
    let value: Double
    /// How much one of the figure speaks against the article, in natural logarithms of the odds.
    let weight: Double
    /// What most pages have.
    let usual: Double
    /// Made only where it is said; `nil` for a figure that never says much against an article.
    var doubt: (() -> String)?

    /// How much the figure speaks against the article, beyond what is usual.
    var excess: Double { weight * (value - usual) }
  }

  private let terms: [Term]

  private static let bias = -0.393

  /// What speaks against the article by less, in logarithms of the odds, is not worth a sentence.
  private static let worthSaying = 0.4

  /// - Parameters:
  ///   - choice: How the element of the article was chosen; a text of lines has none.
  ///   - titlePlaces: How many places of the page agree on the title; `nil` where there are none to look at.
  init(
    _ measures: ArticleMeasures, _ metadata: Metadata, _ choice: ContainerChoice = ContainerChoice(),
    titlePlaces: Int? = nil
  ) {
    terms =
      Self.textTerms(measures) + Self.fieldTerms(metadata, titlePlaces: titlePlaces)
      + Self.pageTerms(choice, measures) + [
        // The corpora hold articles only, so this one was not fitted.
        Term(
          name: "no_article", value: metadata.kind == .article ? 0 : 1, weight: 2, usual: 0,
          doubt: {
            "The page does not look like an article, but like this: \(metadata.kind?.rawValue ?? "unknown")."
          })
      ]
  }

  /// What the text that was kept and the text that was removed tell.
  private static func textTerms(_ measures: ArticleMeasures) -> [Term] {
    let rule = measures.insideRules.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return [
      Term(
        name: "text_share", value: measures.textShare, weight: -2.16, usual: 0.55,
        doubt: { "Only \(Self.percent(measures.textShare)) of the page's text was kept." }),
      Term(
        name: "removed_inside", value: measures.insideShare, weight: 6.272, usual: 0.01,
        doubt: {
          """
          \(Self.percent(measures.insideShare)) of the running text between the first and the last paragraph was removed, most of it by \
          '\(rule)'.
          """
        }),
      Term(
        name: "unended_lines", value: measures.unendedShare, weight: 1.124, usual: 0.2,
        doubt: { "\(Self.percent(measures.unendedShare)) of the paragraphs do not end as sentences do." }),
      Term(
        name: "linked_lines", value: measures.linkedShare, weight: 2.221, usual: 0.01,
        doubt: { "\(Self.percent(measures.linkedShare)) of the paragraphs are links for the most part." }),
      Term(
        name: "running_text", value: measures.runningShare, weight: -1.692, usual: 0.87,
        doubt: {
          "Only \(Self.percent(measures.runningShare)) of the text is in paragraphs that are long and end a sentence."
        }),
      Term(
        name: "captions", value: log2(Double(1 + measures.captions)), weight: 0.222, usual: 1.5,
        doubt: { "There are \(measures.captions) captions, as in a gallery." }),
    ]
  }

  /// What the fields tell.
  private static func fieldTerms(_ metadata: Metadata, titlePlaces: Int?) -> [Term] {
    [
      Term(
        name: "no_section", value: metadata.section == nil ? 1 : 0, weight: 0.113, usual: 0.54),
      Term(
        name: "no_authors", value: metadata.authors.isEmpty ? 1 : 0, weight: 0.508, usual: 0.2,
        doubt: { "No author was found." }),
      Term(
        name: "lone_title", value: titlePlaces ?? 2 < 2 ? 1 : 0, weight: 0.21, usual: 0.1),
    ]
  }

  /// What the rest of the page tells.
  private static func pageTerms(_ choice: ContainerChoice, _ measures: ArticleMeasures) -> [Term] {
    [
      Term(
        name: "runner_up", value: choice.runnerUp, weight: -0.805, usual: 0.1),
      Term(
        name: "rivals", value: log2(Double(1 + choice.rivals)), weight: 1.63, usual: 0.1,
        doubt: {
          choice.rivals == 1
            ? "Another part of the page could be the article."
            : "\(choice.rivals) other parts of the page could be the article."
        }),
      Term(
        name: "unstated_text", value: choice.unstated ?? 0, weight: 5.196, usual: 0.05,
        doubt: {
          "\(Self.percent(choice.unstated ?? 0)) of the running text is not in the text that the page states in its metadata."
        }),
      Term(
        name: "disputed_text", value: measures.disputedShare, weight: -8.65, usual: 0.02),
      Term(
        name: "strange_description", value: measures.isDescribed == false ? 1 : 0, weight: 0.072, usual: 0.5),
    ]
  }

  /// The confidence, rounded to hundredths, with its reasons.
  var evidence: Evidence {
    let doubt = terms.reduce(Self.bias) { $0 + $1.weight * $1.value }
    let doubts = terms.filter { $0.excess >= Self.worthSaying }.sorted { $0.excess > $1.excess }.compactMap(\.doubt)
    return Evidence(
      confidence: Self.rounded(1 / (1 + exp(doubt)), 100), doubts: doubts.map { $0() },
      measures: terms.map { .init($0.name, Self.rounded($0.value, 1_000)) })
  }

  private static func rounded(_ value: Double, _ parts: Double) -> Double {
    (value * parts).rounded() / parts
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
