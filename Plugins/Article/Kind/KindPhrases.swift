#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Words in titles and headings of pages that are no articles, in the languages of the web's news.
struct KindPhrases {
  private let phrases: [[UInt8]]

  private init(_ text: String) {
    phrases = text.split(separator: "\n").map { Array($0.utf8) }
  }

  /// Whether one of them is in one of the texts, which are in small letters.
  func areIn(_ texts: [[UInt8]]) -> Bool {
    texts.contains { text in phrases.contains { KindPhrases.isWhole($0, in: text) } }
  }

  /// How often they are in a text, which is in small letters.
  func count(in text: [UInt8]) -> Int {
    phrases.reduce(0) { count, phrase in
      var (found, start) = (0, 0)
      while let place = KindPhrases.find(phrase, in: text, from: start) {
        (found, start) = (found + 1, place + phrase.count)
      }
      return count + found
    }
  }

  /// Whether a phrase is in a text; one in ASCII with no letter or digit on either side. (Others may go on: many languages add
  /// endings.)
  private static func isWhole(_ phrase: [UInt8], in text: [UInt8]) -> Bool {
    guard let start = find(phrase, in: text, from: 0) else { return false }
    guard phrase.allSatisfy({ $0 < 0x80 }) else { return true }
    let end = start + phrase.count
    return !(start > 0 && isLetter(text[start - 1])) && !(end < text.count && isLetter(text[end]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 }

  private static func find(_ phrase: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return nil }
      var place = start
      while place + phrase.count <= text.count {
        let length = text.count - phrase.count + 1 - place
        guard let first = memchr(base + place, Int32(phrase[0]), length) else { return nil }
        place = UnsafeRawPointer(first) - base
        if memcmp(base + place, phrase, phrase.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }

  static let error = KindPhrases(
    """
    404
    403 forbidden
    410 gone
    500 internal server error
    502 bad gateway
    503 service
    504 gateway
    page not found
    not found
    page can't be found
    page can’t be found
    page cannot be found
    page could not be found
    page couldn't be found
    page couldn’t be found
    page doesn't exist
    page doesn’t exist
    page does not exist
    page you requested
    page you are looking for
    page isn't available
    page isn’t available
    page is not available
    no longer available
    page unavailable
    nothing found
    internal server error
    service unavailable
    bad request
    an error occurred
    something went wrong
    seite nicht gefunden
    seite wurde nicht gefunden
    seite konnte nicht gefunden
    nicht gefunden
    seite existiert nicht
    seite ist nicht verfügbar
    page introuvable
    page non trouvée
    page n'existe pas
    page n’existe pas
    introuvable
    página no encontrada
    no se encontró la página
    página no existe
    no encontrada
    página não encontrada
    não encontrada
    página não existe
    pagina non trovata
    non trovata
    pagina niet gevonden
    niet gevonden
    siden blev ikke fundet
    siden findes ikke
    fant ikke siden
    siden finnes ikke
    sidan kunde inte hittas
    sidan hittades inte
    sidan finns inte
    sivua ei löytynyt
    sivua ei löydy
    nie znaleziono
    strona nie istnieje
    stránka nenalezena
    stránka nebyla nalezena
    stránka neexistuje
    stránka nenájdená
    az oldal nem található
    nem található
    pagina nu a fost găsită
    pagina nu există
    страницата не е намерена
    страница не найдена
    не найдена
    не найдено
    страница не существует
    сторінку не знайдено
    сторінка не знайдена
    stranica nije pronađena
    strani ni mogoče najti
    puslapis nerastas
    lapa nav atrasta
    lehte ei leitud
    η σελίδα δεν βρέθηκε
    δεν βρέθηκε
    sayfa bulunamadı
    aradığınız sayfa
    halaman tidak ditemukan
    tidak ditemukan
    không tìm thấy
    ไม่พบหน้า
    ไม่พบข้อมูล
    पृष्ठ नहीं मिला
    पेज नहीं मिला
    الصفحة غير موجودة
    لم يتم العثور
    صفحه یافت نشد
    صفحه مورد نظر
    הדף לא נמצא
    העמוד לא נמצא
    页面不存在
    页面未找到
    找不到页面
    您访问的页面
    無法找到
    找不到頁面
    頁面不存在
    ページが見つかりません
    ページは見つかりません
    お探しのページ
    페이지를 찾을 수 없
    존재하지 않는 페이지
    삭제되었거나
    """)

  static let blocked = KindPhrases(
    """
    just a moment
    attention required
    access denied
    access to this page has been denied
    are you a robot
    are you human
    verify you are human
    verifying you are human
    security check
    pardon our interruption
    checking your browser
    ddos-guard
    please enable cookies
    human verification
    captcha
    request blocked
    unusual traffic
    you have been blocked
    zugriff verweigert
    accès refusé
    acceso denegado
    acesso negado
    accesso negato
    доступ запрещен
    доступ ограничен
    访问被拒绝
    安全验证
    访问验证
    """)

  static let consent = KindPhrases(
    """
    consent
    cookies
    cookie
    privacy
    your privacy
    before you continue
    bevor sie fortfahren
    datenschutz
    einwilligung
    zustimmung
    mit werbung weiterlesen
    mit werbung
    vie privée
    consentement
    avant de continuer
    antes de continuar
    privacidad
    consentimiento
    privacidade
    consentimento
    prima di continuare
    consenso
    voordat je verdergaat
    toestemming
    samtykke
    samtycke
    integritet
    zgoda
    prywatność
    souhlas
    szczegóły plików
    çerez
    同意
    隐私
    プライバシー
    """)

  /// Words that a request for consent says again and again, and a recipe for cookies does not.
  static let consentWords = KindPhrases(
    """
    consent
    einwillig
    zustimm
    datenschutz
    consentement
    consentimiento
    consentimento
    consenso
    toestemming
    samtyk
    samtyc
    zgod
    souhlas
    personal data
    personenbezogen
    données personnelles
    partners
    tracking
    """)

  static let login = KindPhrases(
    """
    log in
    login
    sign in
    sign up
    register
    registration
    create an account
    create account
    members only
    anmelden
    anmeldung
    einloggen
    registrieren
    connexion
    se connecter
    s'identifier
    inscription
    iniciar sesión
    inicia sesión
    acceder
    registrarse
    entrar
    iniciar sessão
    accedi
    registrati
    inloggen
    aanmelden
    log ind
    logg inn
    logga in
    kirjaudu
    zaloguj
    logowanie
    přihlášení
    prihlásenie
    bejelentkezés
    autentificare
    вход
    войти
    авторизация
    увійти
    είσοδος
    σύνδεση
    giriş yap
    oturum aç
    masuk
    đăng nhập
    تسجيل الدخول
    התחברות
    ورود
    登录
    登入
    会员登录
    ログイン
    로그인
    """)

  static let search = KindPhrases(
    """
    search results
    search result
    search results for
    results for
    you searched for
    suchergebnisse
    suchergebnis
    ergebnisse für
    résultats de recherche
    résultats pour
    résultats de la recherche
    resultados de búsqueda
    resultados de la búsqueda
    resultados para
    resultados da pesquisa
    resultados da busca
    risultati della ricerca
    risultati di ricerca
    risultati per
    zoekresultaten
    søgeresultater
    søkeresultater
    sökresultat
    hakutulokset
    wyniki wyszukiwania
    výsledky vyhledávání
    výsledky hledania
    keresési eredmények
    rezultatele căutării
    результаты поиска
    результати пошуку
    резултати от търсенето
    αποτελέσματα αναζήτησης
    arama sonuçları
    hasil pencarian
    kết quả tìm kiếm
    ผลการค้นหา
    نتائج البحث
    نتایج جستجو
    תוצאות חיפוש
    搜索结果
    搜尋結果
    検索結果
    검색 결과
    """)
}
