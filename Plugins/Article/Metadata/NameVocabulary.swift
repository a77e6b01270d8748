/// The words that stand around names, in the languages of news.
enum NameVocabulary {
  static let conjunctions = [
    " and ", " und ", " et ", " y ", " e ", " och ", " og ", " en ", " ve ", " и ", " та ", " και ", " と ", " AND ",
    " و ", " with ", " And ", " im Gespräch mit ", " UND ",
  ]

  /// What stands before names.
  static let leads = [
    "erstellt von", "alle artikel von", "artikel von", "ein beitrag von", "geschrieben von", "veröffentlicht von",
    "beitrag von", "articles by", "recipe by", "created by", "verfasst von", "ein artikel von", "gastbeitrag von",
    "publiziert am", "by:", "by ", "written by", "posted by", "reported by", "story by", "words by", "author:",
    "authors:", "author ", "published by", "text by", "from the desk of", "guest post by", "por:", "escrito por",
    "écrit par", "propos recueillis par", "publié par", "publicado por", "scritto da", "geschreven door", "von ",
    "vom ",
    "von:", "text:", "autor:", "autorin:", "autoren:", "text und fotos:",
    "par ", "por ", "de ", "di ", "a cura di", "door ", "af ", "av ", "tekst:", "tekst ", "текст:", "автор:", "автор ",
    "авторы:", "yazan:", "haber:", "przez ", "autor ", "autorka:", "írta:", "forfatter:",
    "記者・", "文/", "文／", "文｜", "文：", "作者：", "作者:", "作者 ", "记者：", "记者 ", "记者", "記者：", "記者 ", "記者", "撰文：", "撰文",
    "责任编辑：", "责编：", "글 ", "글·", "기자 ", "بقلم:", "بقلم ", "كتب:", "كتب ", "كتبت:", "מאת:", "מאת ", "analysis by",
    "opinion by", "edited by", "interview by", "review by", "from ", "staff writer", "كتبت", "نویسنده:", "लेखक:",
  ]

  /// The same by their first byte, those in the same order.
  static let leadsByFirstByte = Dictionary(grouping: leads) { $0.utf8.first ?? 0 }

  /// Words that begin a line with an author's name, as a reader sees it.
  static let lineLeads: [String] = [
    "by ", "by: ", "by:", "von ", "von: ", "par ", "por ", "di ", "door ", "av ", "af ", "posted by ", "written by ",
    "published by ", "words by ", "text: ", "text by ", "autor: ", "autorin: ", "author: ", "authors: ", "tekst: ",
    "автор: ", "текст: ", "escrito por ", "écrit par ", "scritto da ", "geschrieben von ", "ein beitrag von ",
    "gastbeitrag von ", "de: ", "przez ", "yazan: ", "بقلم: ", "بقلم ", "كتب: ", "כתב: ", "מאת: ", "מאת ",
    "reported by ",
    "analysis by ", "story by ", "review by ",
  ]

  /// What stands before names in Han characters.
  static let hanLeads = [
    "作者：", "作者:", "记者：", "记者:", "记者", "記者：", "記者", "撰文：", "文／", "文/", "责任编辑：", "责编：", "文：",
  ]

  /// Words that stand behind "reporter" and are no names.
  static let hanWords = ["博客", "报道", "报导", "報導", "编辑", "来源", "招聘", "协会", "在线", "简介", "团队", "采访", "获悉", "了解", "从"]

  /// What others did for the article: who is named behind it did not write it.
  static let otherWork = [
    "reviewed by", "fact checked by", "fact-checked by", "edited by", "photography by", "photographs by", "photos by",
    "photo by", "illustration by", "illustrations by", "illustrated by", "styled by", "contributions from",
    "additional reporting", "produced by", "translated by", "updated by", "art by", "video by", "graphics by",
    "with research by", "medically reviewed", "in collaboration with", "cost by", "sponsored by", "photograph by",
  ]

  /// Words that stand right behind a name where the page parts them by layout alone.
  static let glued = [
    "Published", "Updated", "Stand", "Alle Artikel", "Posted", "Follow", "About the", "Opens in", "\n", " For The ",
    " for the ", "See more", "Learn More", "View all", "More posts", "Contributor", "Read more", " | ", " · ", " • ",
    "Last updated", "Last Updated", "Reading time", "Share",
  ]

  static let tails = [
    " 기자", "기자", " 특파원", " 선임기자", "特派员", "記者", "记者", " staff", ", ap", " says", " schreibt", " writes",
  ]

  /// Words for what somebody does; a "name" with one of these is none.
  static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "writer", "staff", "journalist", "producer", "columnist", "columnists",
    "bureau", "contributor", "contributors",
    "redaktion", "redakteur", "redakteurin", "newsroom", "desk", "team", "redaction", "rédaction", "redacción",
    "redazione", "redactie", "redacteur", "redaktør", "redaktionen", "redakcja", "redação", "redaksi",
    "editorial", "admin", "administrator", "photographer", "analyst", "director", "professor", "published", "updated",
    "posted", "minutes",
    "редакция", "editors", "webmaster", "journaliste", "korrespondent", "agencies", "press", "news",
    "coordinator", "manager", "founder", "cofounder", "grader", "educator", "educators", "developer", "specialist",
    "expert", "officer", "ceo", "cto", "cfo", "president", "consultant", "strategist", "engineer", "dietitian",
    "trainer", "executive", "associate", "assistant", "researcher", "economist", "lecturer", "reviewer", "blogger",
    "copywriter", "marketer", "ambassador", "redactor", "redactora", "periodista", "journalistin", "autorin",
    "freelancer", "experte", "expertin", "chefredakteur", "chefredakteurin", "volontär", "volontärin",
  ]

  /// Words that name a publisher, an agency or an institution.
  static let organisations: Set<String> = [
    "report", "media", "journal", "times", "news", "press", "tribune", "herald", "gazette", "agency", "network",
    "magazine", "university", "institute", "inc", "inc.", "ltd", "llc", "gmbh", "group", "company", "services",
    "associates", "association", "foundation", "newspaper", "broadcasting", "publishing", "college", "department",
    "lines", "agencia", "agence", "agentur", "zeitung", "nachrichten", "verlag", "ministry", "board", "committee",
    "corporation", "corp", "corp.", "society", "council", "center", "centre",
  ]

  /// Agencies and broadcasters that sign in capitals, as a degree behind a name would be written.
  static let agencies: Set<String> = [
    "ap", "afp", "dpa", "efe", "ansa", "apa", "upi", "pti", "ani", "cnn", "bbc", "nbc", "abc", "cbs", "npr", "ndr",
    "wdr",
    "mdr", "swr", "rbb", "zdf", "ard", "orf", "srf", "sda", "ats", "rtl", "rts", "aap", "cna", "kna", "epd", "lusa",
    "pap",
    "tass", "usa", "time", "tmz", "ians", "jiji", "anp", "ntb", "tt", "ritzau", "mti", "aa", "dha", "iha",
  ]

  static let nobody: Set<String> = [
    "by", "author", "authors", "unknown", "none", "null", "anonymous", "guest", "share", "photo", "comments", "follow",
    "facebook", "twitter", "no author", "written", "name", "e-mail", "email", "stand", "last", "last update", "autor",
    "undefined", "nan", "read more", "more", "follow us", "about the author", "view all posts", "von", "vom", "par",
    "por",
    "the", "and", "und", "for", "di", "de", "door", "av", "af", "about", "tags", "print", "save", "bookmark",
    "creative commons",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag", "home", "blog", "newsletter", "subscribe", "log in", "sign in",
    "wordpressadmin", "superuser", "root", "user", "default", "default author", "site admin", "alle artikel",
    "autoreninfo",
  ]

  /// Beginnings of texts that lead elsewhere and name nobody.
  static let elsewhere = [
    "learn more", "keine ", "no comment", "view author", "get author", "author posts", "more posts", "view all",
    "see more", "see all", "read more", "follow ", "shop by",
    "click here", "about ", "share ", "subscribe", "opens in", "zur ", "zum ", "alle ", "mehr ", "secure checkout",
    "mins ",
    "min read", "last updated", "standards", "practices", "our ", "more from", "more by", "all posts", "all articles",
    "contact ",
    "copyright", "powered by", "该作者", "view profile", "profile", "author bio", "expand ", "toggle ", "creative commons",
  ]
}
