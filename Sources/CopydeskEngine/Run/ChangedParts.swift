/// The names of what a run depends on and is not as it was, as a sentence says them.
package struct ChangedParts: Sendable, Hashable {
  /// What is there still, in another form.
  package var changed: [String]
  /// Stages that were not there before.
  package var new: [String] = []
  /// Stages that are not there any more.
  package var gone: [String] = []
  /// Stages that are what they were, at another place.
  package var moved: [String] = []

  package init(_ changed: [String]) { self.changed = changed }

  /// What has happened, as the beginning or the end of a sentence: `a, b and c have changed, and d is gone`; `nil` where nothing has.
  package var sentence: String? {
    // Other stages move up where one is new or gone.
    let hasOthers = !changed.isEmpty || !new.isEmpty || !gone.isEmpty
    let clauses = [
      Self.clause(changed, "has changed", "have changed"), Self.clause(new, "is new", "are new"),
      Self.clause(gone, "is gone", "are gone"),
      hasOthers ? nil : Self.clause(moved, "is at another place", "are in another order"),
    ].compactMap { $0 }
    guard let last = clauses.last else { return nil }
    return clauses.count == 1 ? last : "\(clauses.dropLast().joined(separator: ", ")), and \(last)"
  }

  private static func clause(_ names: [String], _ one: String, _ several: String) -> String? {
    guard let last = names.last else { return nil }
    // Names such as 'its inputs' are several things.
    if names.count == 1 { return "\(last) \(last.hasPrefix("its ") ? several : one)" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last) \(several)"
  }
}

extension ChangedParts {
  /// Compares the digests of the parts of a pipeline, by place in the config, with those of an earlier one. A stage that is at another place,
  /// because others came or went before it, is told by its name.
  ///
  /// - Parameter mixture: The digest of a part that was several things.
  package init(_ parts: [String: String], since earlier: [String: String], mixture: String? = nil) {
    let differing = Set(parts.keys).union(earlier.keys).filter { parts[$0] != earlier[$0] }.sorted()
    let stages = differing.filter { name in
      Self.isStage(name) && (parts[name] == nil || earlier[name] == nil)
        && (mixture == nil || earlier[name] != mixture)
    }
    var before = stages.filter { parts[$0] == nil }
    var now = stages.filter { earlier[$0] == nil }
    func found(_ isSame: (_ before: String, _ now: String) -> Bool) -> [String] {
      let found = now.filter { name in
        let index = before.firstIndex { Self.stage($0) == Self.stage(name) && isSame($0, name) }
        if let index { before.remove(at: index) }
        return index != nil
      }
      now.removeAll(where: found.contains)
      return found
    }
    let moved = found { Self.digests(of: $0, in: earlier) == Self.digests(of: $1, in: parts) }
    let others = differing.filter { name in
      !stages.contains(name) && !stages.contains { name.hasPrefix("\($0)\(Self.fileMark)") }
    }
    self.init((others + found { _, _ in true }).sorted())
    (self.moved, new, gone) = (moved, now, before)
  }

  /// What is between a stage's place and the name of a file that it depends on.
  private static let fileMark = ": "

  /// Whether a name is the place of a stage, such as `transforms[1].repeats`.
  private static func isStage(_ name: String) -> Bool {
    (name.contains("].") || name.hasPrefix("source.")) && !name.contains(fileMark)
  }

  /// The list that a stage is in, and its name.
  private static func stage(_ label: String) -> [Substring] {
    guard let start = label.lastIndex(of: "["), let end = label.lastIndex(of: "]"), start < end else {
      return [Substring(label)]
    }
    return [label[..<start], label[end...]]
  }

  /// The digests of a stage and of the files that it depends on.
  private static func digests(of label: String, in parts: [String: String]) -> [String: String] {
    var digests: [String: String] = [:]
    for (name, digest) in parts where name == label || name.hasPrefix(label + fileMark) {
      digests[String(name.dropFirst(label.count))] = digest
    }
    return digests
  }
}
