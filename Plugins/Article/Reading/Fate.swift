/// What has become of a node of a page so far.
struct Fate: BitwiseCopyable, Hashable {
  private let number: UInt8

  private init(_ number: UInt8) { self.number = number }

  /// Nothing yet: the node is a part of what may be the article.
  static let open = Fate(0)

  /// Rules beyond this number share the last one's; a pass has a handful of rules, and site rules have at most a hundred.
  private static let mostRules = 254

  /// A rule took the node out, with everything below it.
  ///
  /// - Parameter rule: The rule's index in ``PageReading/rules``.
  static func removed(by rule: Int) -> Fate { Fate(UInt8(min(rule, mostRules - 1) + 1)) }

  /// The index of the rule that took the node out; `nil` for an open node.
  var rule: Int? { number == 0 ? nil : Int(number) - 1 }
}
