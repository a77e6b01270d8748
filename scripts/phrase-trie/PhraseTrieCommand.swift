import CopydeskText
import FoundationEssentials

/// Writes the trie of the vocabulary down in C, in the checkout that it is run in: `swift run phrase-trie`.
@main
enum PhraseTrieCommand {
  static func main() throws {
    for (name, text) in PhraseTrieSource().files {
      try text.write(toFile: "Sources/CPhrases/\(name)", atomically: true, encoding: .utf8)
    }
  }
}
