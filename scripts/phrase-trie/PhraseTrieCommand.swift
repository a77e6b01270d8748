import CopydeskText
import FoundationEssentials

/// Writes the trie of the vocabulary down in C, in the checkout that it is run in: `swift run phrase-trie`.
@main
enum PhraseTrieCommand {
  static func main() throws {
    let source = PhraseTrieSource()
    try source.text.write(toFile: "Sources/CPhrases/CPhrases.c", atomically: true, encoding: .utf8)
    try source.tailText.write(toFile: "Sources/CPhrases/CPhraseTails.c", atomically: true, encoding: .utf8)
  }
}
