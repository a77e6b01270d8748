// Made by scripts/vocabulary.

/// The phrases of each language, as text that ``VocabularyText`` reads.
enum VocabularyTable {
  struct Language: Sendable {
    let tag: String
    let text: StaticString

    init(_ tag: String, _ text: StaticString) { (self.tag, self.text) = (tag, text) }
  }

  /// In the order of their tags.
  static let languages = [
    af,
    ar,
    az,
    be,
    bg,
    bn,
    ca,
    cs,
    cy,
    da,
    de,
    el,
    en,
    es,
    et,
    eu,
    fa,
    fi,
    fr,
    ga,
    gl,
    he,
    hi,
    hr,
    hu,
    hy,
    id,
    `is`,
    it,
    ja,
    ka,
    kk,
    ko,
    lt,
    lv,
    mk,
    ms,
    mt,
    mul,
    nl,
    no,
    pl,
    pt,
    ro,
    ru,
    sk,
    sl,
    sq,
    srLatn,
    sr,
    sv,
    sw,
    ta,
    th,
    tl,
    tr,
    uk,
    ur,
    vi,
    zhHans,
    zhHant,
    zu,
  ]
}
