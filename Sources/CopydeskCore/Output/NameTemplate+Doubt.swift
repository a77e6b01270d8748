extension NameTemplate {
  /// What happens to all articles but the first where every one gets the same name; `nil` where names depend on the document.
  ///
  /// - Parameter given: The template as the user wrote it.
  package func doubt(about given: String, collision: StagedFolder.Collision) -> String? {
    guard !hasPlaceholders else { return nil }
    let second = "\(String(decoding: given.utf8.dropLast(suffix.utf8.count), as: UTF8.self))-2\(suffix)"
    let result =
      switch collision {
      case .number: "the second article goes to '\(second)', and so on"
      case .fail: "every article but the first fails"
      }
    return "the name has no placeholder, so \(result); '{date}-{slug}\(suffix)' gives each a name of its own"
  }

  /// What notes whether any article has the fields of ``Document/extras`` that names tell; `nil` where they tell none.
  package var emptyExtras: EmptyExtras? {
    if extras.isEmpty { return nil }
    return EmptyExtras(extras.map { "extras.\($0.joined(separator: "."))" }) { NamePlaceholder.text(of: $0) != nil }
  }

  /// What is said of fields of ``Document/extras`` that no article has, and of what names have in their place.
  package func doubts(of empty: EmptyExtras, ofFiles count: Int) -> [String] {
    empty.doubts(ofArticles: count).map { name, text in
      let path = name.split(separator: ".").dropFirst().map(String.init)
      return "path: \(text), so names have '\(NamePlaceholder.unknown(path))' there"
    }
  }

  /// The ways to the fields of ``Document/extras`` that names tell, each once.
  private var extras: [[String]] {
    var ways: [[String]] = []
    for case .value(let placeholder) in folders.joined() + stem {
      if case .extra(let way) = placeholder.value, !ways.contains(way) { ways.append(way) }
    }
    return ways
  }
}
