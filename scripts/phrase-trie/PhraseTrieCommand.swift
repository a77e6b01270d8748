import CopydeskText
import FoundationEssentials

/// Writes the trie of the vocabulary down in C, in the checkout that it is run in: `swift run phrase-trie`.
@main
enum PhraseTrieCommand {
  static func main() throws {
    try PhraseTrieSource().text.write(toFile: "Sources/CPhrases/CPhrases.c", atomically: true, encoding: .utf8)
  }
}
