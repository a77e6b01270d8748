/// Brings together the two articles of one id, in whatever order they come.
///
/// Runs over one source hand out their documents in the same order, so that few wait for their other half.
public struct ArticlePairing {
  /// Which of the two runs an article is from.
  public enum Side: Sendable {
    case before, after
  }

  private var waiting: [Side: [String: ComparedArticle]] = [.before: [:], .after: [:]]

  public init() {}

  /// Takes an article.
  ///
  /// - Returns: Both articles of its id, when it is the second of them.
  public mutating func add(
    _ article: ComparedArticle, _ side: Side
  ) -> (before: ComparedArticle, after: ComparedArticle)? {
    let other: Side = side == .before ? .after : .before
    guard let half = waiting[other]?.removeValue(forKey: article.id) else {
      waiting[side]?[article.id] = article
      return nil
    }
    return side == .before ? (article, half) : (half, article)
  }

  /// The articles that came from one side only, in order of their ids.
  public func rest(_ side: Side) -> [ComparedArticle] {
    (waiting[side] ?? [:]).values.sorted { $0.id < $1.id }
  }
}
