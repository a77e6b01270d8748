/// The attributes that extraction asks for by name.
@usableFromInline
package enum AttributeName: UInt8, Sendable, CaseIterable {
  /// Any attribute that is not in this list; its name is kept as text.
  case other
  case `class`, id, href, src, alt, title, name, content, property, rel, role, style, type, lang, dir, hidden, datetime
  case itemprop, itemtype, itemscope, srcset, start, value, colspan, rowspan, width, height, cite, reversed, charset
  case ariaHidden, ariaLabel, httpEquiv, xmlLang, dataSrc, dataOriginal, dataLazySrc, dataSrcset, dataTestID, poster,
    dataOriginalMos, dataLazySrcset, shadowrootmode, srcdoc
  case dataLazy, dataLazyload, dataEcho, dataActualsrc, dataHiResSrc, dataFullSrc, dataImg, dataImgURL, dataImage,
    dataURL, dataOriginalSrc, dataOrigFile, dataEzsrc, dataPagespeedLazySrc

  /// The name as it is in pages.
  package var string: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    case .dataSrc: "data-src"
    case .dataOriginal: "data-original"
    case .dataLazySrc: "data-lazy-src"
    case .dataSrcset: "data-srcset"
    case .dataOriginalMos: "data-original-mos"
    case .dataLazySrcset: "data-lazy-srcset"
    case .dataTestID: "data-testid"
    case .dataLazy: "data-lazy"
    case .dataLazyload: "data-lazyload"
    case .dataEcho: "data-echo"
    case .dataActualsrc: "data-actualsrc"
    case .dataHiResSrc: "data-hi-res-src"
    case .dataFullSrc: "data-full-src"
    case .dataImg: "data-img"
    case .dataImgURL: "data-img-url"
    case .dataImage: "data-image"
    case .dataURL: "data-url"
    case .dataOriginalSrc: "data-original-src"
    case .dataOrigFile: "data-orig-file"
    case .dataEzsrc: "data-ezsrc"
    case .dataPagespeedLazySrc: "data-pagespeed-lazy-src"
    default: "\(self)"
    }
  }

  /// The attributes by their names.
  static let names = NameTable(allCases.filter { $0 != .other }.map { ($0.string, $0) })
}
