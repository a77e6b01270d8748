/// The words and their signals.
extension SignalVocabulary {
  static let vocabulary: [(Signals, String)] = [
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
      nav navi navigation navbar navbox menu menus submenu breadcrumb* pagination pager paginator toolbar topbar skiplink skip
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
