package import CopydeskCore
import CopydeskText

/// What the journal notes of a document's content.
package struct DocumentFacts: Sendable, Hashable {
  /// The host of its address, else the site that it names.
  package var site: String?
  /// The words in its body and captions.
  package var words: Int
  /// How much visible text its blocks have, in UTF-8 bytes.
  package var kept: Int
  /// How much visible text there was, with what was removed.
  package var visible: Int

  package init(site: String?, words: Int, kept: Int, visible: Int) {
    (self.site, self.words, self.kept, self.visible) = (site, words, kept, visible)
  }

  package init(_ document: Document) {
    let address = (document.metadata.canonicalURL ?? document.origin.url).flatMap { WebAddress($0) }
    site = address.map(\.bareHost).flatMap { $0.isEmpty ? nil : $0 } ?? document.metadata.site
    words = document.wordCount()
    kept = document.blocks.reduce(0) { $0 + $1.plainText.utf8.count }
    visible = kept + document.removedTextBytes
  }
}
