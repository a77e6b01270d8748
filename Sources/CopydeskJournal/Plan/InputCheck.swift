import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import CopydeskText
import FoundationEssentials

/// Compares the files that a run would read with those that an earlier one noted.
struct InputCheck {
  /// How they differ.
  enum Change: Equatable {
    /// They are the same.
    case none
    /// So many new ones come after those that were there; the first of them.
    case added(Int, first: String)
    /// Something else, as a sentence.
    case other(String)
  }

  private let known: SQLiteStatement
  private let hashes: SQLiteStatement
  private let run: Int
  /// The documents, in the order of the inputs, are looked through once.
  private var isAtEnd = false

  init(_ database: SQLiteDatabase, run: Int) throws(SQLiteError) {
    self.run = run
    known = try database.prepare("SELECT name, path, size, modified FROM inputs WHERE run = ? ORDER BY number")
    hashes = try database.prepare("SELECT path, hash FROM documents WHERE run = ? ORDER BY number")
    try known.bind([.integer(run)])
    try hashes.bind([.integer(run)])
  }

  /// How many of the noted files an unfinished run is done with, the one that it was in included; `nil` where that is not known.
  static func done(of run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) -> Int? {
    let done = try database.integer(
      """
      WITH last AS (SELECT path AS origin FROM documents WHERE run = ?1 ORDER BY number DESC LIMIT 1)
        SELECT max(number) FROM inputs, last
          WHERE run = ?1 AND (name = origin OR substr(origin, 1, length(name) + 1) = name || '/')
      """, [.integer(run.number)])
    return done == 0 && run.point?.counts.totals.inputs != 0 ? nil : done
  }

  /// Compares them.
  ///
  /// - Parameter last: How many of the noted files count; what comes after them may differ. `nil` for all.
  mutating func change(to files: InputFiles, upTo last: Int?) throws(SQLiteError) -> Change {
    let files = files.makeIterator()
    var changed: [String] = []
    var number = 0
    while number < last ?? .max, try known.step() {
      number += 1
      let before = InputFile(
        name: known.value(at: 0).text ?? "", path: known.value(at: 1).text ?? "", size: integer(2), modified: integer(3)
      )
      guard let now = files.next() else {
        return .other(InputCheck.sentence(changed) ?? "\(before.name) and what came after it is gone")
      }
      if now == before { continue }
      guard now.path == before.path else {
        return .other(InputCheck.sentence(changed) ?? InputCheck.difference(before, now))
      }
      if try isSame(now, as: before) { continue }
      changed.append(now.name)
      if changed.count > InputCheck.mostNames { break }
    }
    if let sentence = InputCheck.sentence(changed) { return .other(sentence) }
    guard last == nil, let first = files.next() else { return .none }
    var count = 1
    while files.next() != nil { count += 1 }
    return .added(count, first: first.name)
  }

  /// How many files that have changed are named. One more is looked for, and those after it are not.
  private static let mostNames = 3

  /// What has become of files, as a sentence; `nil` where there are none.
  private static func sentence(_ changed: [String]) -> String? {
    ChangedParts(changed.count > mostNames ? changed.prefix(mostNames) + ["others"] : changed).sentence
  }

  private func integer(_ column: Int) -> Int {
    if case .integer(let number) = known.value(at: column) { number } else { 0 }
  }

  /// Where the first input was when a run noted it, as a sentence, if that is another place for the same name; `nil` where it is there still.
  static func move(
    of files: InputFiles, since run: EarlierRun, in database: SQLiteDatabase
  ) throws(SQLiteError) -> String? {
    let first = try database.prepare("SELECT name, path FROM inputs WHERE run = ? AND number = 1")
      .rows([.integer(run.number)]).first
    guard let first, let name = first[0].text, let path = first[1].text, let now = files.makeIterator().next(),
      now.name == name, now.path != path
    else { return nil }
    return move(of: name, from: path)
  }

  private static func move(of name: String, from path: String) -> String {
    "\(name) was '\(path)', so the journal is of a project that lies elsewhere now, or of another copy of it"
  }

  private static func difference(_ before: InputFile, _ now: InputFile) -> String {
    if now.name == before.name { return move(of: now.name, from: before.path) }
    return now.path.utf8.lexicographicallyPrecedes(before.path.utf8)
      ? "\(now.name) is new, and comes before others" : "\(before.name) is gone"
  }

  /// A file that is larger is taken for one with many documents, none of which has its hash.
  private static let largestDocument = 1 << 28

  /// Whether a file that was written since has the same bytes, as far as the one document in it tells.
  private mutating func isSame(_ now: InputFile, as before: InputFile) throws(SQLiteError) -> Bool {
    if now.size == 0, before.size == 0 { return true }
    guard now.size == before.size, let hash = try hash(of: before.name) else { return false }
    return InputCheck.holds(now, hash)
  }

  /// Whether a file is one document with a hash, which is that of its bytes as they are or, of a compressed file, of what is in it. A file that is
  /// too large for one document or cannot be read is none.
  static func holds(_ file: InputFile, _ hash: String) -> Bool {
    guard (0...largestDocument).contains(file.size), let bytes = FileManager.default.contents(atPath: file.path) else {
      return false
    }
    if XXHash64([UInt8](bytes)).text == hash { return true }
    guard let content = content(of: file) else { return false }
    return XXHash64(content).text == hash
  }

  /// What is in a file whose name says that it is compressed; `nil` for another one, and where it is too large for a document or cannot be read.
  private static func content(of file: InputFile) -> [UInt8]? {
    guard OutputFile.isCompressed(file.path) else { return nil }
    var content: [UInt8] = []
    do {
      try EarlierOutput.forEachBlock(of: file.path) { block in
        content += block
        return content.count <= largestDocument
      }
    } catch {
      return nil
    }
    return content.count <= largestDocument ? content : nil
  }

  private mutating func hash(of name: String) throws(SQLiteError) -> String? {
    while !isAtEnd {
      guard try hashes.step() else {
        isAtEnd = true
        return nil
      }
      if hashes.value(at: 0).text == name { return hashes.value(at: 1).text }
    }
    return nil
  }
}
