/// Finds ``Signals`` in names, word by word.
///
/// A name is cut into tokens at everything but letters and digits, and a token into words at its digits, and where a capital follows a
/// small letter. A word counts when it is in the vocabulary, or when one of the stems (written with a `*`) begins it. A token in which
/// digits and letters take turns is a hash or a number of a part, and says nothing: `container-b80b6ad2d`. Two words that mean something together
/// (written with a `-`) count as one word and as two: `mostread`, `most-read`, `MostRead`; as two only in a short name or at the end of one
/// (``NameSignals``). Page builders call each part of a page a widget, its paragraphs too (`elementor-widget-text-editor`), so that the word says nothing in their names; some
/// have a name of their own beside it (`so-panel widget`).
struct SignalVocabulary: Sendable {
  static let shared = SignalVocabulary()

  private let words = HashedSignals()
  private let stems = HashedSignals()
  /// The first letters of stems: few words have them, and the others are looked for once.
  private let beginnings = HashedSignals()
  private static let leastOfStem = 4
  /// What two words say together. The first ones are marked among the words.
  private let pairs = HashedSignals()

  private init() {
    for (signal, list) in SignalVocabulary.vocabulary {
      for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let isStem = word.last == UInt8(ascii: "*")
        let parts = word.split(separator: UInt8(ascii: "-")).map {
          $0.reduce(SignalVocabulary.seed, SignalVocabulary.mix)
        }
        if parts.count == 2 {
          words.insert(.beginsPair, parts[0])
          pairs.insert(signal, SignalVocabulary.pair(parts[0], parts[1]))
        }
        var hash = SignalVocabulary.seed
        for (offset, byte) in word.enumerated() where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "-") {
          hash = SignalVocabulary.mix(hash, byte)
          if isStem, offset + 1 == SignalVocabulary.leastOfStem { beginnings.insert(signal, hash) }
        }
        if isStem { stems.insert(signal, hash) } else { words.insert(signal, hash) }
      }
    }
  }

  /// The length of the page builder's own word, and its hash. What is static would be asked for at each word whether it is made.
  private let builder: (length: Int, hash: UInt64) = {
    let word = Array("elementor".utf8)
    return (word.count, word.reduce(seed, mix))
  }()

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a, with a final multiplication folded in so that the top bits can serve as a filter.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second.byteSwapped) &* 0x9E37_79B9_7F4A_7C15
  }

  /// What a name says.
  func signals(in name: UnsafeBufferPointer<UInt8>) -> Signals {
    var result = NameSignals()
    var token: Signals = []
    // How often letters follow digits in the token, or digits letters.
    var turns = 0
    var hash = SignalVocabulary.seed
    var length = 0
    // The word before, if it may say something together with the next.
    var first: UInt64 = 0
    var count = 0
    var mayHoldStem = false
    var isBuilt = false
    var previous = Letter.none
    var index = 0
    while index < name.count {
      let byte = name[index]
      if byte &- 0x61 < 26 {
        // Nearly all are small letters, which follow one another.
        if previous == .digit { turns += 1 }
        previous = .lower
        repeat {
          hash = SignalVocabulary.mix(hash, name[index])
          length &+= 1
          index &+= 1
          guard length >= SignalVocabulary.leastOfStem else { continue }
          if length == SignalVocabulary.leastOfStem { mayHoldStem = !beginnings[hash].isEmpty }
          if mayHoldStem {
            token.formUnion(stems[hash])
            continue
          }
          // No stem can follow: the rest of the word only counts as a whole.
          while index < name.count, name[index] &- 0x61 < 26 {
            hash = SignalVocabulary.mix(hash, name[index])
            length &+= 1
            index &+= 1
          }
        } while index < name.count && name[index] &- 0x61 < 26
        continue
      }
      index += 1
      let letter = Letter(byte)
      if letter == .upper && previous != .lower || letter == .other {
        if previous == .digit { turns += 1 }
      } else {
        if length > 0 { token.formUnion(word(hash, length, after: &first, count: &count, &result)) }
        if length == builder.length, hash == builder.hash { isBuilt = true }
        hash = SignalVocabulary.seed
        length = 0
        switch letter {
        case .none:
          if isBuilt { token.subtract(.widget) }
          // Two signs in a row have no token between them.
          if previous != .none { result.add(turns <= 1 ? token : []) }
          (token, turns) = ([], 0)
          if byte <= 0x20 {
            result.endName(of: count)
            (isBuilt, first, count) = (false, 0, 0)
          }
        case .digit:
          if previous.isLetter { turns += 1 }
          first = 0
        case .upper, .lower, .other: break
        }
      }
      previous = letter
      guard letter.isLetter else { continue }
      hash = SignalVocabulary.mix(hash, letter == .upper ? byte | 0x20 : byte)
      length &+= 1
      guard length >= SignalVocabulary.leastOfStem else { continue }
      if length == SignalVocabulary.leastOfStem { mayHoldStem = !beginnings[hash].isEmpty }
      if mayHoldStem { token.formUnion(stems[hash]) }
    }
    token.formUnion(word(hash, length, after: &first, count: &count, &result))
    if isBuilt { token.subtract(.widget) }
    if previous != .none { result.add(turns <= 1 ? token : []) }
    result.endName(of: count)
    var found = result.signals
    // What an expert says of something is no comment of readers'.
    if found.contains(.commentary) { found.subtract([.comments, .commentary]) }
    if found.contains(.built) { found.subtract([.widget, .built]) }
    return pictureParts(found)
  }

  private func pictureParts(_ signals: Signals) -> Signals {
    var result = signals
    guard result.contains(.picture), result.isDisjoint(with: [.caption, .body]) else { return result }
    // Whose a picture is, not whose the page is: `image-copyright`, `photo_source`. What a picture shows, not the page: `image-subtitle`.
    if result.contains(.rights) { result = result.union(.credit).subtracting(.footer) }
    return result.contains(.subline) ? result.union(.caption).subtracting(.deck) : result
  }

  /// What a byte of a name is.
  private enum Letter {
    case none, digit, upper, lower, other

    @inline(__always)
    init(_ byte: UInt8) {
      switch byte {
      // Nearly all are small letters.
      case 0x61...0x7A: self = .lower
      case 0x41...0x5A: self = .upper
      case 0x30...0x39: self = .digit
      case 0x80...: self = .other
      default: self = .none
      }
    }

    var isLetter: Bool { self != .none && self != .digit }
  }

  private func word(
    _ hash: UInt64, _ length: Int, after first: inout UInt64, count: inout Int, _ result: inout NameSignals
  ) -> Signals {
    guard length >= 2 else {
      first = 0
      return []
    }
    count &+= 1
    if first != 0 { result.addPair(pairs[SignalVocabulary.pair(first, hash)], at: count) }
    let found = words[hash]
    first = found.contains(.beginsPair) ? hash : 0
    return found.subtracting(.beginsPair)
  }

  private static let vocabulary: [(Signals, String)] = [
    (
      .article,
      """
      article articletext articlebody articlecontent story storybody storytext post entry news blog artikel articulo
      noticia notizia articolo artigo materia statia artcl newsbody newstext postbody postcontent articleview
      entrycontent storycontent artikeltext
      """
    ),
    (
      .body,
      """
      body content text copy articlebody articletext articlecontent storybody storytext newsbody newstext postbody
      postcontent entrycontent storycontent artikeltext inhalt corpo cuerpo contenido conteudo testo texte contenu txt
      paragraphs richtext bodytext maincontent prose main wysiwyg cuerpo tooltiptext tooltipcontent
      """
    ),
    (.main, "main primary principal hauptinhalt haupt maincontent center"),
    (
      .comments,
      """
      comment* pinglun disqus* respond reply replies kommentar* comentario* commentaire* commenti livefyre hyvor coral
      fbcomments reactions discussion leserbrief* yorum* responses review-count reviews-count
      """
    ),
    (.lines, "whitespace"),
    (.built, "siteorigin so-panel so-widget sow-editor panel-widget"),
    (.commentary, "commentary commentaries commentator commentators"),
    (
      .related,
      """
      related* recommend* recirc* read-more read-also read-next similar trending popular* most-read most-viewed most-popular top-stories
      outbrain* taboola* zergnet* nativo* revcontent* weiterlesen promo promos onward* suggested suggestion* more-stories
      more-news morefrom moreon also-read see-also more-articles other-news other-articles other-stories teaser teasers teaserlist crosslink* interlink* internallink* jetzt verwandt* relacionad*
      lesenswert another correlat* correlati apparente* popularposts toplist jprelated yarpp* jprelatedposts crosspromo
      lire-aussi leggi-anche lea-tambien lee-tambien leia-tambem leia-mais baca-juga lees-ook czytaj-takze czytaj-tez okuma-onerileri
      upnext next-article next-post prev-next headlines latest ticker linklist linkliste
      """
    ),
    (
      .share,
      """
      share shares sharer sharing sharebar sharebox sharetools sharebuttons sharelinks sharethis addthis* addtoany* fenxiang social socials socialmedia socialbar socialbuttons sns follow followus teilen compartir partager
      condividi whatsapp facebook twitter pinterest linkedin reddit flipboard sharedaddy bookmark bookmarks
      """
    ),
    (.social, "tweet tweets instagram tiktok twittertweet"),
    (
      .navigation,
      """
      nav navi navigation navbar menu menus submenu breadcrumb* pagination pager paginator toolbar topbar skiplink skip
      hamburger megamenu sitemap toc jumplinks pagenav subnav topnav mainnav
      slider-left slider-right slider-prev slider-next carousel-prev carousel-next slick-prev slick-next swiper-prev swiper-next
      """
    ),
    (
      .footer,
      "footer foot colophon copyright bottombar pagefooter sitefooter mainfooter footercontainer footerwrapper footerwrap footnav impressum"
    ),
    (
      .sidebar,
      """
      sidebar side sidebars rail rightrail leftrail rightcol leftcol rightcolumn leftcolumn rightside leftside aside marginalia
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert* adbox adslot adunit adwrap* adcontainer adholder sponsor* dfp gpt banner anzeige* werbung publicidad
      publicite pubblicita reklama reklame adsense adsbygoogle commercial paidcontent affiliate* sponsored interruptor interrupter
      """
    ),
    (
      .subscribe,
      """
      newsletter* subscri* signup login signin register registration donat* membership optin mailchimp
      abonnement abonnieren abbonati suscrib* inscription mailinglist emailsignup support marketing cta
      """
    ),
    // "cmp" is left out: a component is called so more often than a platform for consent.
    (.optIn, "embed consent placeholder optin opt cookie cookies blocked privacy gdpr noconsent no-consent"),
    (.consent, "cookie cookies cookiebar consent* gdpr cmpbox onetrust privacy didomi cookiebanner"),
    (
      .caption,
      "caption captions figcaption cutline legend legende bildunterschrift bildtext imagecaption wpcaption didascalia pie imgcaption cptn imgdesc photo-desc pic-desc pic-intro"
    ),
    (
      .credit,
      """
      credit credits photocredit imagecredit photographer bildnachweis fotocredit quelle attribution photo-by
      """
    ),
    (.picture, "image images img photo photos picture pictures foto bild figure fig media thumb"),
    (.absence, "has with no without non font"),
    (.state, "free open enabled disabled"),
    (.photo, "image img photo picture foto bild pic"),
    (.rights, "copyright copyrights source"),
    (.subline, "subtitle subline description desc"),
    (
      .byline,
      "sig signature by by-line bylines nodebyline storybyline articlebyline postbyline newsbyline entrybyline author authors autor autoren auteur autore reporter contributor contributors writer writers verfasser journalist redaktor skribent auteurs autorenzeile autora autores autorin penulis yazar avtor kirjoittaja toimittaja forfatter szerzo zuozhe"
    ),
    (
      .author,
      """
      author authors autor auteur autore authorname autora autores autorin penulis yazar avtor kirjoittaja toimittaja
      forfatter szerzo zuozhe
      """
    ),
    (
      .date,
      """
      date dates datetime time timestamp pubdate published updated dateline postdate datum fecha publication
      lastmodified posted modified publishdate
      """
    ),
    (
      .bio,
      """
      bio biography authorbio authorbox authorinfo aboutauthor aboutus authordesc authorcard vcard wpautbox* saboxplugin*
      """
    ),
    (.teaser, "teaser teasers read-more"),
    (.about, "about desc description box info infos card details profile panel"),
    (.tags, "tag tags taglist topics topic keywords keyword tagcloud tagged schlagworte themen etiquetas"),
    (
      .deck,
      "deck dek standfirst sub-title sub-headline sub-heading sub-deck chapo chapeau sottotitolo sommario bajada entradilla strapline subtitulo untertitel"
    ),
    (.headline, "headline title titulo titre titel headlines titolo heading rubrik"),
    (
      .widget,
      """
      widget widgets poll polls quiz survey popup popups modal overlay tooltip tooltiptext tooltipcontent toast notification* alert* dialog player promobox jwplayer
      videoplayer playlist weather wetter horoscope calculator countdown rating ratings vote voting feedback toolbox
      tools utility print printer buttons button btn articletools pagetools posttools storytools texttools
      """
    ),
    (
      .gallery,
      "gallery galleries slideshow lightbox galerie galeria photos slides slide carousel* slider bildstrecke fotostrecke diaporama"
    ),
    (.popup, "modal modals popup popups popover interstitial offcanvas"),
    (.contents, "toc tableofcontents of-contents"),
    (.trail, "breadcrumb* crumb crumbs path pathway location trail"),
    (
      .section,
      "section category kicker rub rubrique rubric topic channel ressort eyebrow overline dachzeile seccion categoria"
    ),
    (.list, "list grid items feed loop stream river"),
    (.card, "card cards item teaser tile tiles thumb thumbnail promo"),
    (.pullQuote, "pullquote pullquotes pull"),
    (.disclosure, "accordion* collaps* faq faqs disclosure answer answers read-more paywall* subscriberonly"),
  ]
}
