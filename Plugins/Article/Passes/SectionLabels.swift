import CopydeskCore
import CopydeskText

/// The headings that pages put over sections which are none of the article.
enum SectionLabels {
  /// What a heading announces.
  enum Kind: Sendable, CaseIterable {
    /// What readers wrote, and a form to write it in.
    case comments
    /// Other articles.
    case pointers
    /// Newsletters, memberships, accounts to follow.
    case offer
    /// Who wrote the article, and whom the press may call.
    case author
    /// Tags and topics.
    case tags
  }

  /// What a heading announces; `nil` for all others.
  ///
  /// - Parameter key: The key of the heading's text.
  static func kind(of key: String) -> Kind? {
    guard key.utf8.count <= longest else { return nil }
    var key = key
    // How many comments there are is not a part of the label.
    if key.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      key = String(decoding: key.utf8.filter { $0 < 0x30 || $0 > 0x39 }, as: UTF8.self)
    }
    if let kind = whole[key] { return kind }
    guard let first = key.utf8.first else { return nil }
    return beginnings[Int(first)].first { key.hasPrefix($0.key) }?.kind
  }

  /// A label is at most this long, in bytes.
  static let longest = 80

  private static let whole: [String: Kind] = {
    var result: [String: Kind] = [:]
    for (kind, labels) in vocabulary {
      for label in labels.split(separator: ";") { result[TextKey(label).string] = kind }
    }
    return result
  }()

  /// Labels that the name of a section or of a person follows, by the first byte of their key.
  private static let beginnings: [[(key: String, kind: Kind)]] = {
    var result = [[(key: String, kind: Kind)]](repeating: [], count: 256)
    for (kind, labels) in openVocabulary {
      for key in labels.split(separator: ";").map({ TextKey($0).string }) {
        result[Int(key.utf8.first ?? 0)].append((key, kind))
      }
    }
    return result
  }()

  private static let openVocabulary: [(Kind, String)] = [
    (.comments, "responses to;thoughts on;thought on;comments on;leave a reply;leave a comment;post a comment"),
    (
      .pointers,
      """
      more from;more on;more in;more stories from;more great;related articles;related stories;related news;related posts;\
      you might also;you may also;recommended for;mehr zu;mehr aus;mehr von;weitere artikel;weitere themen;entdecke weitere;\
      das könnte sie auch;das könnte dich auch;das könnte ihnen auch;sur le même sujet;lire aussi;à lire aussi;\
      te puede interesar;también te puede;le puede interesar;más sobre;ti potrebbe interessare;potrebbe interessarti;\
      mer om;mere om;meer over;więcej o;ещё по теме;читайте также;другие новости
      """
    ),
    (.offer, "sign up for;sign up to;subscribe to;newsletter;get the latest;get our;support our;download our"),
    (
      .offer,
      """
      this article is for subscribers;this content is for subscribers;dieser artikel ist nur für;nur für abonnenten;\
      cet article est réservé;article réservé aux abonnés;contenido exclusivo para suscriptores;\
      conteúdo exclusivo para assinantes;contenuto riservato agli abbonati;この記事は会員限定;この記事は有料会員;有料会員限定;\
      続きを読むには;유료회원 전용;本文为付费内容;to continue reading;um weiterzulesen;pour lire la suite;\
      para seguir leyendo;per continuare a leggere
      """
    ),
    (
      .author,
      "about the author;about our author;über den autor;über die autor;sobre el autor;sobre la autora;об авторе"
    ),
  ]

  private static let vocabulary: [(Kind, String)] = [
    (
      .comments,
      """
      comments;comment;leave a comment;leave a reply;post a comment;add a comment;add comment;write a comment;join the discussion;\
      join the conversation;discussion;reader comments;your comments;no responses;no response;responses;response;\
      no response so far;say your words;what do you think;have your say;view comments;show comments;\
      kommentare;kommentar;keine kommentare;kommentar schreiben;kommentar verfassen;kommentar hinterlassen;\
      schreibe einen kommentar;schreiben sie einen kommentar;hinterlasse einen kommentar;hinterlasse jetzt einen kommentar;\
      leserkommentare;diskutieren sie mit;diskussion;ihre meinung;\
      commentaires;commentaire;laisser un commentaire;laissez un commentaire;réagir;vos réactions;aucun commentaire;\
      comentarios;deja un comentario;deja una respuesta;escribe un comentario;comentar;\
      comentários;deixe um comentário;deixe uma resposta;commenti;lascia un commento;reacties;geef een reactie;\
      kommentarer;legg igjen en kommentar;lämna ett svar;lämna en kommentar;kommentit;komentarze;dodaj komentarz;\
      skomentuj;komentáře;hozzászólások;комментарии;комментировать;оставить комментарий;добавить комментарий;\
      обсуждение;коментарі;коментари;σχόλια;yorumlar;yorum yap;yorum yaz;التعليقات;تعليقات;أضف تعليق;اترك تعليقا;\
      تعليقات القراء;תגובות;הוסף תגובה;הוספת תגובה;टिप्पणियां;टिप्पणी करें;댓글;댓글 쓰기;의견;コメント;コメントを残す;\
      コメントする;评论;网友评论;发表评论;最新评论;用户评论;我要评论;留言;發表迴響;發佈留言;發表回應;網友留言;komentar;\
      tinggalkan balasan;bình luận;ความคิดเห็น
      """
    ),
    (
      .pointers,
      """
      related;related article;related articles;related stories;related story;related news;related posts;related content;\
      related topics;related coverage;related links;related reading;related videos;read more;read next;also read;\
      read also;you may like;recommended;recommended reading;recommended stories;more stories;more news;more articles;\
      latest news;latest stories;latest articles;latest posts;latest;recent posts;recent articles;recent stories;\
      most read;most popular;most viewed;most shared;popular;popular articles;popular posts;popular stories;\
      trending;trending now;trending stories;top stories;top news;editors picks;editors’ picks;dont miss;\
      what to read next;up next;next up;similar articles;similar posts;similar stories;other articles;other news;\
      other stories;around the web;from around the web;from the web;sponsored content;sponsored stories;promoted;\
      in case you missed it;keep reading;continue reading;featured;featured stories;featured articles;must reads;must read;\
      our picks;in other news;elsewhere;check out our content;explore more;discover more;see more;view more;\
      das könnte sie interessieren;das könnte dich interessieren;auch interessant;mehr zum thema;zum thema;\
      ähnliche artikel;ähnliche beiträge;ähnliche themen;weitere beiträge;weitere meldungen;weitere nachrichten;\
      weitere news;verwandte artikel;verwandte themen;verwandte beiträge;lesen sie auch;lies auch;meistgelesen;\
      meistgelesene artikel;meist gelesen;meistgesucht;meist gesucht;beliebt;beliebte artikel;beliebteste artikel;\
      empfehlungen der redaktion;empfehlungen aus der redaktion;top themen;aktuelle meldungen;aktuelle nachrichten;\
      aktuelle themen;neueste artikel;neueste beiträge;neueste meldungen;weiterlesen;zum weiterlesen;passend dazu;\
      dazu passend;passend zum thema;lust auf mehr;vorschau auf den nächsten artikel;das interessiert andere leser;\
      nächster artikel;vorheriger artikel;themen des artikels;\
      lire également;à lire également;articles liés;articles similaires;articles connexes;articles récents;\
      dans la même rubrique;les plus lus;le plus lus;à découvrir;plus darticles;à la une;nos derniers articles;\
      voir aussi;les articles les plus lus;\
      artículos relacionados;noticias relacionadas;notas relacionadas;contenido relacionado;más noticias;lo más leído;\
      lo más visto;más leídas;las más leídas;temas relacionados;lee también;lea también;últimas noticias;\
      relacionados;relacionadas;otras noticias;más información;\
      leggi anche;articoli correlati;notizie correlate;i più letti;più letti;ultime notizie;altri articoli;\
      notícias relacionadas;leia também;veja também;mais lidas;saiba mais;últimas notícias;artigos relacionados;\
      lees ook;gerelateerd;gerelateerde artikelen;meest gelezen;les også;siste nytt;mest lest;läs också;läs mer;\
      mest läst;relaterede artikler;læs også;mest læste;aiheesta lisää;lue myös;luetuimmat;\
      czytaj także;czytaj też;zobacz także;zobacz też;zobacz również;polecane;najczęściej czytane;przeczytaj także;\
      przeczytaj też;powiązane artykuły;polecamy;czytaj więcej;čtěte také;související články;související;\
      mohlo by vás zajímat;nejčtenější;kapcsolódó cikkek;ajánlott;ajánljuk;legolvasottabb;citește și;\
      по теме;похожие статьи;похожие новости;похожие материалы;новости по теме;материалы по теме;самое читаемое;\
      популярное;рекомендуем;последние новости;главные новости;смотрите также;читайте також;схожі новини;\
      διαβάστε επίσης;σχετικά άρθρα;δημοφιλή;περισσότερα;ilgili haberler;bunlar da ilginizi çekebilir;çok okunanlar;\
      son haberler;اقرأ أيضا;مواضيع ذات صلة;مقالات ذات صلة;أخبار ذات صلة;الأكثر قراءة;آخر الأخبار;\
      כתבות נוספות;אולי יעניין אותך;קראו גם;עוד בנושא;यह भी पढ़ें;संबंधित खबरें;ताज़ा खबरें;\
      관련기사;관련 기사;관련 뉴스;많이 본 뉴스;많이 본 기사;인기기사;인기 기사;추천기사;추천 기사;이 시각 주요뉴스;다른 기사;\
      주요 뉴스;최신 기사;최신 뉴스;関連記事;関連ニュース;おすすめ記事;あわせて読みたい;合わせて読みたい;人気記事;アクセスランキング;\
      最新記事;新着記事;ランキング;关联阅读;相关阅读;相关新闻;相关文章;相关报道;延伸阅读;推荐阅读;热门文章;热门新闻;猜你喜欢;\
      最新文章;精彩推荐;相關文章;相關新聞;相關報導;延伸閱讀;推薦閱讀;熱門文章;熱門新聞;最新新聞;\
      baca juga;artikel terkait;berita terkait;terpopuler;tin liên quan;bài viết liên quan;xem thêm;ข่าวที่เกี่ยวข้อง
      """
    ),
    (
      .offer,
      """
      newsletters;newsletter signup;sign up;subscribe;subscribe now;join our newsletter;stay informed;stay connected;\
      stay up to date;stay in touch;follow us;follow us on;support us;donate;become a member;newsletter abonnieren;\
      jetzt abonnieren;folgen sie uns;folge uns;bleiben sie informiert;abonnez vous;suivez nous;suscríbete;síguenos;\
      iscriviti alla newsletter;seguici su;seguici;assine;siga nos;подписывайтесь;подписка;nieuwsbrief;abonneer;\
      zapisz się;뉴스레터;구독하기;メルマガ登録;关注我们;订阅;تابعونا;اشترك;הירשמו לניוזלטר
      """
    ),
    (
      .author,
      """
      author bio;meet the author;about the writer;about the reporter;author;authors;zum autor;zur autorin;autor;autorin;\
      à propos de lauteur;sobre o autor;sullautore;over de auteur;om författaren;o autorze;про автора;\
      σχετικά με τον συντάκτη;yazar hakkında;عن الكاتب;על המחבר;लेखक के बारे में;저자 소개;기자 소개;著者について;\
      著者プロフィール;この記事を書いた人;作者简介;关于作者;關於作者;作者簡介;media contact;media contacts;press contact;\
      press contacts;contact;contacts;pressekontakt;medienkontakt;kontakt;contact presse;contacto de prensa;contatto stampa
      """
    ),
    (
      .tags,
      """
      tags;topics;filed under;keywords;more on this topic;schlagworte;schlagwörter;stichworte;themen;étiquettes;mots clés;\
      etiquetas;temas;palabras clave;parole chiave;tagi;теги;метки;ключевые слова;etiketler;الوسوم;كلمات دلالية;\
      תגיות;태그;タグ;キーワード;标签;关键词;標籤;關鍵字
      """
    ),
  ]
}
