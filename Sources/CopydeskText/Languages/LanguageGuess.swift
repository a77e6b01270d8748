/// Tells the language of a text by its script and its commonest words.
package enum LanguageGuess {
  /// The language of a text; the stated one as long as the text bears it out.
  ///
  /// - Parameter tag: What the page states, well-formed.
  package static func language(of sample: [UInt8], stated tag: String?) -> String? {
    let primary = tag.map { String($0.prefix { $0 != "-" }) }
    let scripts = ScriptCount(sample)
    guard let script = scripts.main else { return tag }
    if script == .latin {
      guard let found = FrequentWords.language(of: sample, stated: primary) else {
        // A script that the text is not written in cannot be the language's.
        return primary.flatMap(Script.init(language:)).map { $0 == .latin ? tag : nil } ?? tag
      }
      return found == primary ? tag : found
    }
    if let primary, script.languages.contains(primary) { return tag }
    return scripts.language ?? tag
  }
}
