/// The attributes that say which language a text is in and from which side it is read.
struct LanguageAttributes {
  let list: [(name: String, value: String)]

  /// - Parameter tag: A tag of BCP 47; anything else is left out, and the text's own letters decide the direction.
  init(_ tag: String?) {
    let tag = tag ?? ""
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = subtags.allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard let language = subtags.first, isTag, tag.count <= 60, language.count >= 2, tag.lowercased() != "und" else {
      list = [("dir", "auto")]
      return
    }
    let script = subtags.dropFirst().first { $0.count == 4 && $0.first?.isLetter == true }
    let isRightToLeft =
      script.map { LanguageAttributes.scripts.contains($0.lowercased()) }
      ?? LanguageAttributes.languages.contains(language.lowercased())
    list = [("lang", tag), ("dir", isRightToLeft ? "rtl" : "ltr")]
  }

  /// Scripts that are written from right to left (Unicode's bidirectional classes R and AL), by their codes in ISO 15924.
  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "hatr", "hebr", "hung", "khar", "lydi", "mand",
    "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr", "palm", "phli", "phlp", "phnx", "prti",
    "rohg",
    "samr", "sarb", "sogd", "sogo", "syrc", "syre", "syrj", "syrn", "thaa", "yezi",
  ]

  /// Languages that are written in such a script unless their tag says otherwise (CLDR's likely subtags).
  private static let languages: Set<String> = [
    "ar", "arc", "arq", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji",
    "khw", "ks", "lrc", "luz", "mzn", "nqo", "pes", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur",
    "yi",
  ]
}
