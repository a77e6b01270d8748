/// The attributes that extraction asks for by name.
@usableFromInline
package enum AttributeName: UInt8, Sendable, CaseIterable {
  /// Any attribute that is not in this list; its name is kept as text.
  case other
  case `class`, id, href, src, alt, title, name, content, property, rel, role, style, type, lang, dir, hidden, datetime
  case itemprop, itemtype, itemscope, srcset, start, value, colspan, rowspan, width, height, cite, reversed, charset,
    align
  case ariaHidden, ariaLabel, httpEquiv, xmlLang, dataSrc, dataOriginal, dataLazySrc, dataSrcset, dataTestID,
    dataComponent, poster,
    dataOriginalMos, dataLazySrcset, shadowrootmode, srcdoc
  case dataLazy, dataLazyload, dataEcho, dataActualsrc, dataHiResSrc, dataFullSrc, dataImg, dataImgURL, dataImage,
    dataURL, dataOriginalSrc, dataOrigFile, dataEzsrc, dataPagespeedLazySrc, dataFlickityLazyload
  case dataDatetime, dataTimestamp, dataDate, dataPublished, dataPublishedTime, publishdate
  case dataCaption, dataCredit, dataCCaption, dataCCredit, dataImageCaption, dataPhotoCaption, dataPhotoCredit
  case dataMath, dataTex, dataLatex, dataFormula, dataEquation
  case display, ariaLevel, checked, disabled, dataList, data, dataLang, dataLanguage
  case dataHref, dataInstgrmPermalink, dataTelegramPost, videoid, dataVideoid, dataShortcode, dataTweetid
  case dataHook

  /// The name as it is in pages.
  package var string: String { AttributeName.spelled[Int(rawValue)] }

  /// The names in the order of the cases.
  private static let spelled: [String] = [
    "other", "class", "id", "href", "src", "alt", "title", "name", "content", "property", "rel", "role", "style",
    "type", "lang", "dir", "hidden", "datetime", "itemprop", "itemtype", "itemscope", "srcset", "start", "value",
    "colspan", "rowspan", "width", "height", "cite", "reversed", "charset", "align", "aria-hidden", "aria-label",
    "http-equiv", "xml:lang", "data-src", "data-original", "data-lazy-src", "data-srcset", "data-testid",
    "data-component", "poster",
    "data-original-mos", "data-lazy-srcset", "shadowrootmode", "srcdoc", "data-lazy", "data-lazyload", "data-echo",
    "data-actualsrc", "data-hi-res-src", "data-full-src", "data-img", "data-img-url", "data-image", "data-url",
    "data-original-src", "data-orig-file", "data-ezsrc", "data-pagespeed-lazy-src",
    "data-flickity-lazyload", "data-datetime", "data-timestamp", "data-date", "data-published", "data-published-time",
    "publishdate", "data-caption", "data-credit", "data-c-caption", "data-c-credit", "data-image-caption",
    "data-photo-caption", "data-photo-credit", "data-math", "data-tex", "data-latex", "data-formula", "data-equation",
    "display", "aria-level", "checked", "disabled", "data-list", "data", "data-lang", "data-language",
    "data-href", "data-instgrm-permalink", "data-telegram-post", "videoid", "data-videoid", "data-shortcode",
    "data-tweetid", "data-hook",
  ]

  /// The attributes by their names.
  static let names = NameTable(allCases.filter { $0 != .other }.map { ($0.string, $0) })
}
