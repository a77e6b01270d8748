public import CopydeskCore
import CopydeskPatterns

/// Replaces what matches a regular expression in the texts of blocks, and keeps links and emphasis.
///
/// The expression is Perl's, as PCRE2 reads it. Matching is by block, so that no match reaches from one into the next. A block that has no
/// text left is a removal.
public struct Replace: Transform {
  public struct Settings: StageSettings {
    @Setting("What is replaced: a regular expression in Perl's syntax, such as '(?i)colou?r'.")
    public var pattern: String
    @Setting("What takes its place. $1 and $<name> are what a group matched, $0 the whole match, $$$$ a dollar sign.")
    public var with = ""
    @Setting("The roles of the blocks whose texts are changed.")
    public var roles: [Role] = [.headline, .deck, .caption, .body]

    public init() {}
  }

  private let pattern: TextPattern
  private let replacement: ReplacementText
  private let roles: Set<Role>

  /// - Throws: ``SettingError`` for a pattern that is empty or not one, for a replacement with groups that the pattern does not have, and for no
  ///   roles.
  public init(settings: Settings) throws {
    if settings.pattern.isEmpty {
      throw SettingError(
        path: "pattern", "an empty pattern matches between all characters; write what is to be replaced")
    }
    if settings.roles.isEmpty {
      throw SettingError(
        path: "roles", "no role is named, so nothing would be replaced; name one, or leave 'roles' out")
    }
    pattern = try Replace.reading("pattern") { () throws(PatternError) in try TextPattern(settings.pattern) }
    let pattern = pattern
    replacement = try Replace.reading("with") { () throws(PatternError) in
      try ReplacementText(settings.with, for: pattern)
    }
    roles = Set(settings.roles)
  }

  private static func reading<Value>(
    _ setting: String, _ read: () throws(PatternError) -> Value
  ) throws(SettingError) -> Value {
    do { return try read() } catch {
      throw SettingError(path: setting, "\(error.message), at character \(error.offset + 1)")
    }
  }

  /// Changes the texts of one document.
  ///
  /// - Throws: ``DocumentError`` where the pattern takes too many steps.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    var count = 0
    var emptied: [(index: Int, before: Block)] = []
    for index in document.blocks.indices where roles.contains(document.blocks[index].role) {
      try context.checkDeadline()
      let before = document.blocks[index]
      let changes = try change(&document.blocks[index])
      count += changes
      if changes > 0, document.blocks[index].isEmptyText, !before.isEmptyText { emptied.append((index, before)) }
    }
    for (index, before) in emptied.reversed() {
      document.blocks[index] = before
      document.remove(at: index, rule: "replaced", reason: "Nothing was left of its text.")
    }
    if count > 0 { context.note("replaced \(count) \(count == 1 ? "passage" : "passages")") }
    return .keep
  }

  private func change(_ block: inout Block) throws -> Int {
    var (text, marks) = (block.text, block.marks)
    var count = try change(&text, &marks)
    (block.text, block.marks) = (text, marks)
    guard case .table(var table) = block.kind else { return count }
    for row in table.rows.indices {
      for cell in table.rows[row].indices {
        var changed = table.rows[row][cell]
        count += try change(&changed.text, &changed.marks)
        table.rows[row][cell] = changed
      }
    }
    block.kind = .table(table)
    return count
  }

  private func change(_ text: inout String, _ marks: inout [Mark]) throws -> Int {
    if text.isEmpty { return 0 }
    var edits: [TextEdit] = []
    let bytes = Array(text.utf8)
    do {
      try pattern.forEachMatch(in: text) { groups in
        guard let whole = groups[0] else { return }
        let edit = TextEdit(whole, replacement.filled(groups, in: bytes)).trimmed(in: bytes)
        if !edit.range.isEmpty || !edit.replacement.isEmpty { edits.append(edit) }
      }
    } catch {
      throw DocumentError("pattern_too_slow", error.message)
    }
    TextEdit.apply(edits, to: &text, marks: &marks)
    return edits.count
  }
}

extension Block {
  /// Whether the block was made for its text, and has none.
  fileprivate var isEmptyText: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote, .preformatted: text.allSatisfy(\.isWhitespace)
    case .table, .figure, .embed, .rule: false
    }
  }
}
