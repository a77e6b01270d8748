/// Writes the trie of all phrases down in C, where it takes no time to build: `swift run phrase-trie`.
package struct PhraseTrieSource {
  /// The files' texts by their names: the trie, where phrases end, and what is left of phrases where no other shares it, which is half of everything and
  /// in two parts.
  package private(set) var files: [String: String] = [:]
  private var text = header

  private static let header = """
    // Made by `swift run phrase-trie` of the vocabulary. See CPhrases.h.
    #include "CPhrases.h"

    """
  private let parts: PhraseTrie.Parts
  private var entries: [PhraseTrie.Entry] = []

  package init() {
    parts = Vocabulary.builtTrie.parts
    text += PhraseTrieSource.string("static const char labels", 0..<parts.nodeCount, breaksBeforeLower: true) {
      [parts] in parts.labels[$0]
    }
    text += PhraseTrieSource.string("static const char childCounts", 0..<parts.nodeCount) { [parts] node in
      let count = parts.nodes[node + 1].children - parts.nodes[node].children
      // The root's is written elsewhere.
      return UInt8(0x30 + (node == 0 ? 0 : count))
    }
    let ends = (0..<parts.nodeCount).filter { parts.nodes[$0].entry >= 0 }
    let tails = ends.flatMap { end -> Range<Int> in
      let first = Int(parts.nodes[end].tail)
      return first..<first + Int(parts.nodes[end].tailCount)
    }
    writeTails(tails)
    write(ends)
    writeEntries()
    text += """
      const CPhrases copydesk_phrases = {
        \(VocabularyTable.checksum)u, \(parts.nodeCount), \(tails.count), \(entries.count), labels, childCounts,
        \(parts.nodes[1].children - 1), ends, \(ends.count), copydesk_phrase_tails, entries,
      };

      """
    files["CPhrases.c"] = text
  }

  /// Writes the tails as one array whose lines are in two files.
  private mutating func writeTails(_ tails: [Int]) {
    let lines = PhraseTrieSource.lines(tails) { [parts] in parts.tails[$0] }
    let parts = [lines.prefix(lines.count / 2), lines.suffix(lines.count - lines.count / 2)]
    var text = "\(PhraseTrieSource.header)const char copydesk_phrase_tails[] =\n"
    for (number, part) in parts.enumerated() {
      let name = "PhraseTails\(number + 1).h"
      files[name] = part.map { "\($0)\n" }.joined()
      text += "#include \"\(name)\"\n"
    }
    files["CPhraseTails.c"] = text + "  ;\n"
  }

  /// An array of bytes as a string, in lines.
  private static func string(
    _ declaration: String, _ places: some Sequence<Int>, breaksBeforeLower: Bool = false, _ byte: (Int) -> UInt8
  ) -> String {
    let lines = lines(places, breaksBeforeLower: breaksBeforeLower, byte)
    return "\(declaration)[] =\n\(lines.joined(separator: "\n"));\n"
  }

  /// Bytes as strings of a line each.
  private static func lines(
    _ places: some Sequence<Int>, breaksBeforeLower: Bool = false, _ byte: (Int) -> UInt8
  ) -> [String] {
    var lines: [String] = []
    var text = "  \""
    var (width, previous) = (0, UInt8(0))
    for place in places {
      let next = byte(place)
      // Siblings stay on one line, so that a new phrase changes few lines.
      if width > 110, !breaksBeforeLower || next <= previous {
        lines.append(text + "\"")
        (text, width) = ("  \"", 0)
      }
      let written = escaped(next)
      text += written
      width += written.utf8.count
      previous = next
    }
    lines.append(text + "\"")
    return lines
  }

  private static func escaped(_ byte: UInt8) -> String {
    let isPlain = byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C && byte != 0x3F
    if isPlain { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// Writes where phrases end: how many nodes after the one before, the length of the tail, the entry.
  private mutating func write(_ ends: [Int]) {
    var numbers: [PhraseTrie.Entry: Int] = [:]
    text += "static const uint16_t ends[][3] = {\n#include \"PhraseEnds.h\"\n};\n"
    var (rows, before) = ("", 0)
    for (place, end) in ends.enumerated() {
      let entry = parts.entries[Int(parts.nodes[end].entry)]
      let number = numbers[entry] ?? entries.count
      if number == entries.count {
        entries.append(entry)
        numbers[entry] = number
      }
      let start = place == 0 ? "  " : place % 10 == 0 ? "\n  " : " "
      rows += "\(start){\(end - before), \(parts.nodes[end].tailCount), \(number)},"
      before = end
    }
    files["PhraseEnds.h"] = rows + "\n"
  }

  private mutating func writeEntries() {
    text += "static const CPhraseEntry entries[] = {\n"
    for entry in entries {
      let numbers = ["\(entry.whole)u", "\(entry.open)u", "\(entry.bounded)u"]
      let dates = ["\(entry.month)", "\(entry.solarMonth)", "\(entry.era)"]
      text += "  {\((numbers + dates).joined(separator: ", "))},\n"
    }
    text += "};\n"
  }
}
