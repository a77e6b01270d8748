// Made by scripts/vocabulary.

/// The phrases of each language, as text that ``VocabularyText`` reads.
enum VocabularyTable {
  struct Language: Sendable {
    let tag: String
    let text: StaticString

    init(_ tag: String, _ text: StaticString) { (self.tag, self.text) = (tag, text) }
  }

  /// The keys of the categories, in their order.
  static let keys = [
    "months", "solar_months", "weekdays", "year_words", "month_words", "date_words", "eras", "forenoon",
    "afternoon", "update_words", "publication_words", "other_dates", "byline_leads", "short_leads",
    "name_leads", "inline_leads", "author_fields", "conjunctions", "name_particles", "name_tails", "name_ends",
    "other_work", "roles", "teams", "organisations", "organisation_heads", "organisation_tails", "agencies",
    "nobody", "elsewhere", "not_names", "reporter_words", "credit_labels", "credit_leads", "credit_thanks",
    "credit_agencies", "picture_words", "comment_labels", "pointer_labels", "offer_labels", "author_labels",
    "tag_labels", "source_labels", "pointers", "notices", "counted_notices", "edge_notices", "copyright_words",
    "missing_titles", "blocked_titles", "consent_titles", "consent_words", "consent_phrases", "consent_topics",
    "embed_notices", "login_titles", "search_titles", "search_paths", "listing_paths", "author_paths",
    "tag_paths", "article_kinds", "home_labels", "site_pages", "frequent_words", "caption_leads", "clock_words",
    "indefinite_articles", "times_ago", "credit_tails", "post_nominals", "given_names", "origin_labels",
    "reply_buttons",
  ]

  /// A checksum of all phrases and of what makes a trie of them.
  static let checksum: UInt64 = 0x658AEED26E103831

  /// In the order of their tags.
  static let languages = [
    af,
    am,
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
    gu,
    ha,
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
    km,
    kn,
    ko,
    lt,
    lv,
    mk,
    ml,
    mr,
    ms,
    mt,
    mul,
    my,
    ne,
    nl,
    no,
    pa,
    pl,
    pt,
    ro,
    ru,
    si,
    sk,
    sl,
    so,
    sq,
    srLatn,
    sr,
    sv,
    sw,
    ta,
    te,
    th,
    tl,
    tr,
    uk,
    ur,
    uz,
    vi,
    zhHans,
    zhHant,
    zu,
  ]
}
