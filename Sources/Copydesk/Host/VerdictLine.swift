import CopydeskCore
import CopydeskEngine
import CopydeskText

/// One line of the ledger of `run --ledger`: a document, how it ended, and what was made of it.
struct VerdictLine: Encodable {
  struct Words: Encodable {
    var kept = 0
    var removed = 0
  }

  struct Rule: Encodable {
    var stage: String
    var rule: String
    var blocks = 0
    var words = 0
  }

  struct Encoding: Encodable {
    var name: String
    var decision: String
    var repairs: Int
  }

  struct Note: Encodable {
    var stage: String
    var note: String
  }

  var schemaVersion = 1
  var id: String
  var path: String
  /// `written`, `dropped` or `failed`.
  var verdict: String
  var stage: String?
  /// The code of the reason or the error, and what else there is to say.
  var reason: String?
  var detail: String?
  /// What became of the words; `nil` for a document that failed or was never read.
  var words: Words?
  /// What each rule took out, the most first.
  var rules: [Rule] = []
  var encoding: Encoding?
  var kind: String?
  var title: String?
  var published: String?
  var authors: [String] = []
  /// Where title, authors, dates and other fields came from, by their names, as `provenance.fields` of the JSON has it.
  var fields: [String: [String]] = [:]
  /// What stages noted: which of two values of a field was taken, for example.
  var notes: [Note] = []

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case id, path, verdict, stage, reason, detail, words, rules, encoding, kind, title, published, authors, fields
    case notes
  }

  init(id: String, origin: Origin, verdict: Verdict, document: Document?) {
    self.id = id
    path = origin.path
    switch verdict {
    case .written: self.verdict = "written"
    case .dropped(let reason, let stage):
      self.verdict = "dropped"
      (self.stage, self.reason, detail) = (stage, reason.code, reason.detail)
    case .failed(let error, let stage):
      self.verdict = "failed"
      (self.stage, reason, detail) = (stage, error.code, error.message)
    }
    if let document { describe(document) }
  }

  private mutating func describe(_ document: Document) {
    func words(_ block: Block) -> Int { WordCount.words(in: block.plainText, upTo: .max) }
    var words = Words(kept: document.blocks.reduce(0) { $0 + words($1) })
    for removal in document.removals {
      let count = WordCount.words(in: removal.block.plainText, upTo: .max)
      let index = rules.firstIndex { $0.stage == removal.stage && $0.rule == removal.rule } ?? rules.endIndex
      if index == rules.endIndex { rules.append(Rule(stage: removal.stage, rule: removal.rule)) }
      rules[index].blocks += 1
      rules[index].words += count
      words.removed += count
    }
    self.words = words
    rules.sort { ($1.words, $1.blocks, $0.stage, $0.rule) < ($0.words, $0.blocks, $1.stage, $1.rule) }
    encoding = document.payload.encoding.map {
      Encoding(name: $0.name, decision: $0.decision.rawValue, repairs: $0.repairs)
    }
    kind = document.metadata.kind?.rawValue
    title = document.metadata.title
    published = document.metadata.published
    authors = document.metadata.authors
    for field in MetadataField.all {
      let places = document.places(of: field)
      if !places.isEmpty { fields["\(field.name)"] = places.map(\.rawValue) }
    }
    notes = document.history.compactMap { entry in entry.note.map { Note(stage: entry.stage, note: $0) } }
  }
}
