import CopydeskEngine
import CopydeskSQLite

/// Puts the verdicts of inputs that were run again in the place of their earlier ones. Of an input that came several times, as many are replaced
/// as were run again.
struct VerdictReplacement {
  let database: SQLiteDatabase
  let run: Int

  /// How often each of some inputs came. Each time its documents have their names once.
  func counts(of inputs: Set<String>) throws(SQLiteError) -> [String: Int] {
    var counts = Dictionary(uniqueKeysWithValues: inputs.map { ($0, 1) })
    let repeated = try database.prepare(
      "SELECT input, count(*) FROM documents WHERE run = ? GROUP BY input, id HAVING count(*) > 1")
    for row in try repeated.rows([.integer(run)]) {
      guard let input = row[0].text, let count = counts[input] else { continue }
      counts[input] = max(count, row[1].number ?? 0)
    }
    return counts
  }

  /// Replaces verdicts.
  func replace(by rows: [DocumentRow]) throws(SQLiteError) {
    var next = try database.integer("SELECT max(number) FROM documents WHERE run = ?", [.integer(run)])
    var free = try numbers(replacedBy: rows)
    let remove = try database.prepare("DELETE FROM documents WHERE run = ? AND number = ?")
    for number in free.values.joined() { try remove.run([.integer(run), .integer(number)]) }
    let insert = try database.prepare(DocumentRow.insertion)
    for row in rows {
      let own = free[row.input]?.popLast()
      if own == nil { next += 1 }
      try insert.run(row.values(run: run, number: own ?? next))
    }
  }

  /// The numbers of verdicts that others take the place of, by input, the last one first.
  private func numbers(replacedBy rows: [DocumentRow]) throws(SQLiteError) -> [String: [Int]] {
    var names: [String: [String: Int]] = [:]
    for row in rows { names[row.input, default: [:]][row.id, default: 0] += 1 }
    let times = names.mapValues { $0.values.max() ?? 0 }
    var seen: [String: [String: Int]] = [:]
    var numbers: [String: [Int]] = [:]
    let all = try database.prepare("SELECT number, input, id FROM documents WHERE run = ? ORDER BY number")
    try all.bind([.integer(run)])
    while try all.step() {
      guard let input = all.value(at: 1).text, let count = times[input], let number = all.value(at: 0).number else {
        continue
      }
      seen[input, default: [:]][all.value(at: 2).text ?? "", default: 0] += 1
      if seen[input]?[all.value(at: 2).text ?? ""] ?? 0 <= count { numbers[input, default: []].append(number) }
    }
    return numbers.mapValues { $0.reversed() }
  }

  /// How many documents of the run ended how.
  ///
  /// - Parameter inputs: How many inputs it has read.
  func totals(inputs: Int) throws(SQLiteError) -> RunTotals {
    func count(_ verdict: String) throws(SQLiteError) -> Int {
      try database.integer(
        "SELECT count(*) FROM documents WHERE run = ? AND verdict = ?", [.integer(run), .text(verdict)])
    }
    var totals = RunTotals()
    totals.inputs = inputs
    totals.written = try count("written")
    totals.dropped = try count("dropped")
    totals.failed = try count("failed")
    totals.split = totals.written + totals.dropped + totals.failed - totals.inputs
    return totals
  }
}
