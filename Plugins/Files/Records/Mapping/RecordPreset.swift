public import CopydeskCore

/// Whose records they are: which field is what, where the settings do not say.
public enum RecordPreset: String, SettingChoice {
  /// Names that many tools use.
  case common
  /// Only what the settings say.
  case none
  /// Items of Scrapy spiders, also the article items of Zyte.
  case scrapy
  /// The 16 fields of news-please (`NewsArticle.get_dict`).
  case newsPlease = "news_please"
  /// The JSON output of trafilatura.
  case trafilatura
  /// Corpora made of Common Crawl: C4, CC-Net, OSCAR, FineWeb.
  case commonCrawl = "common_crawl"
  /// Copydesk's own `json` output.
  case copydesk

  /// The ways to fields, by the keys of ``RecordFields``.
  var paths: [String: [String]] {
    switch self {
    case .none: [:]
    case .common: RecordPreset.commonPaths
    case .scrapy: RecordPreset.scrapyPaths
    case .newsPlease:
      [
        "html": ["html"], "text": ["maintext", "text"], "url": ["url"], "id": ["filename"],
        "title": ["title", "title_page", "title_rss"], "description": ["description"], "authors": ["authors"],
        "published": ["date_publish"], "modified": ["date_modify"], "site": ["source_domain"],
        "language": ["language"], "images": ["image_url"],
      ]
    case .trafilatura:
      [
        "html": ["html"], "text": ["text", "raw_text"], "url": ["source", "url"], "id": ["id", "fingerprint"],
        "title": ["title"], "description": ["excerpt", "description"], "authors": ["author"], "published": ["date"],
        "section": ["categories"], "site": ["source-hostname", "sitename", "hostname"], "language": ["language"],
        "tags": ["tags"], "licence": ["license"], "images": ["image"],
      ]
    case .commonCrawl:
      [
        "html": ["html", "raw_html"], "text": ["text", "raw_content", "content"],
        "url": ["url", "warc_headers.warc-target-uri", "metadata.url"],
        "id": ["id", "warc_headers.warc-record-id", "digest"], "title": ["title"], "site": ["source_domain"],
        "language": ["language", "metadata.identification.label"], "charset": ["charset", "encoding"],
      ]
    case .copydesk:
      Dictionary(uniqueKeysWithValues: RecordPreset.ownNames.map { ($0, [$0]) })
        .merging(["url": ["url", "source.url"], "images": ["images.src"]]) { $1 }
    }
  }

  private static let ownNames = [
    "text", "id", "title", "deck", "description", "authors", "published", "modified", "section", "site", "language",
    "tags", "licence",
  ]

  private static let commonPaths = [
    "html": ["html", "raw_html", "body_html", "body.html", "content_html", "content.html"],
    "text": ["text", "maintext", "body_text", "body.text", "body", "content", "article"],
    "url": ["url", "link", "canonical_url", "uri"], "id": ["id", "_id", "guid", "uuid"],
    "title": ["title", "headline"], "deck": ["deck", "subtitle", "standfirst"],
    "description": ["description", "summary", "excerpt"],
    "authors": ["authors.name", "authors", "author.name", "author", "byline"],
    "published": ["published", "published_at", "date_published", "datePublished", "pubDate", "date"],
    "modified": ["modified", "modified_at", "updated", "updated_at", "date_modified", "dateModified"],
    "section": ["section", "category"], "site": ["site", "site_name", "source_domain", "source.name"],
    "language": ["language", "lang"], "tags": ["tags", "keywords"], "licence": ["licence", "license"],
    "images": ["images.src", "images.url", "images", "image_url", "image"], "charset": ["charset", "encoding"],
  ]

  private static let scrapyPaths = [
    "html": ["html", "response_body", "body_html", "articleBodyHtml", "article.articleBodyHtml"],
    "text": ["text", "content", "body", "articleBody", "article.articleBody"],
    "url": ["url", "response_url", "article.url", "link"], "id": ["id", "_id", "_key"],
    "title": ["title", "headline", "article.headline"], "description": ["description", "article.description"],
    "authors": ["authors.name", "authors", "author", "article.authors.name"],
    "published": ["published", "date", "datePublished", "article.datePublished", "published_at"],
    "modified": ["modified", "dateModified", "article.dateModified", "updated_at"],
    "section": ["section", "category"], "site": ["site", "source", "spider"],
    "language": ["language", "inLanguage", "article.inLanguage"], "tags": ["tags", "keywords"],
    "images": ["image_urls", "images.url", "mainImage.url"], "charset": ["encoding", "charset"],
  ]
}
