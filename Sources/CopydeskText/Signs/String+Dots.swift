extension String {
  /// Whether the text ends in three dots or an ellipsis.
  package var endsInDots: Bool {
    utf8.suffix(3).elementsEqual("...".utf8) || utf8.suffix(3).elementsEqual("\u{2026}".utf8)
  }
}
