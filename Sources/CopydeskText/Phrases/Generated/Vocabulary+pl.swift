// Made by scripts/vocabulary from Vocabulary/pl.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Polish.
  static let pl = Language("pl", """
    !months
    stycznia / styczeń / sty
    lutego / luty / lut
    marca / marzec / mar
    kwietnia / kwiecień / kwi
    maja / maj
    czerwca / czerwiec / cze
    lipca / lipiec / lip
    sierpnia / sierpień / sie
    września / wrzesień / wrz
    października / październik / paź
    listopada / listopad / lis
    grudnia / grudzień / gru
    !weekdays
    poniedziałek
    wtorek
    środa
    czwartek
    piątek
    sobota
    niedziela
    !update_words
    zmieni
    aktualizacj
    zaktualizowan
    ostatnia modyfikacja
    !publication_words
    opublikowano
    data publikacji
    !other_dates
    otrzymano
    przyjęto
    następne spotkanie
    termin składania
    data urodzenia
    dołączył
    zarejestrowany
    ważne do
    kiedy:
    dzisiaj jest
    !byline_leads
    autor:
    opracowanie:
    opracował
    opracowała
    rozmawiał
    rozmawiała
    tekst:
    przez
    autorka:
    autorzy:
    napisał:
    napisała:
    opracował:
    opracowała:
    rozmawiał:
    rozmawiała:
    napisane przez
    !name_leads
    tekst
    autor
    autorka:
    !author_fields
    napisane
    !conjunctions
    i
    oraz
    !other_work
    fot.
    zdjęcia
    tłumaczenie
    tłumaczył
    oprac.
    tłumaczenie:
    redagował
    redagowała
    !roles
    redakcja
    redaktor
    redaktorka
    dziennikarz
    dziennikarka
    reporterka
    korespondentka
    !nobody
    redakcja
    źródło
    !credit_labels
    foto:
    zdjęcie:
    fot.
    zdjęcia:
    fotograf:
    fotografia:
    źródło:
    źródło zdjęcia:
    grafika:
    autor zdjęcia:
    !comment_labels
    komentarze
    dodaj komentarz
    skomentuj
    komentarz
    skomentuj artykuł
    dodaj swój komentarz
    zostaw komentarz
    napisz komentarz
    brak komentarzy
    dyskusja
    pokaż komentarze
    komentarze do…
    opinie
    głosy czytelników
    !pointer_labels
    więcej o…
    czytaj także
    czytaj też
    zobacz także
    zobacz też
    zobacz również
    polecane
    najczęściej czytane
    przeczytaj także
    przeczytaj też
    powiązane artykuły
    polecamy
    czytaj więcej
    czytaj dalej
    czytaj również
    zobacz więcej
    więcej na ten temat
    podobne artykuły
    podobne wpisy
    najnowsze
    najnowsze wiadomości
    najnowsze artykuły
    najpopularniejsze
    popularne
    ostatnie wpisy
    ostatnio dodane
    inne artykuły
    warto przeczytać
    może cię zainteresować…
    może cię również zainteresować
    artykuły powiązane
    na ten temat
    więcej z…
    !offer_labels
    zapisz się
    newsletter
    zapisz się na newsletter
    zapisz się do…
    subskrybuj
    prenumerata
    wykup dostęp
    obserwuj nas
    śledź nas
    wesprzyj nas
    dołącz do nas
    !author_labels
    o autorze
    o autorze…
    o autorce
    autor
    autorka
    autorzy
    kontakt
    kontakt dla mediów
    o mnie
    o autorze bloga
    !tag_labels
    tagi
    tematy
    słowa kluczowe
    hasła
    tagi artykułu
    !source_labels
    źródła
    źródło
    przypisy
    bibliografia
    odnośniki
    linki
    linki zewnętrzne
    !pointers
    czytaj też
    czytaj także
    czytaj więcej
    zobacz też
    przeczytaj też
    przeczytaj także
    przeczytaj również
    czytaj również
    zobacz także
    zobacz również
    zobacz więcej
    polecamy
    sprawdź też
    warto przeczytać
    dowiedz się więcej
    więcej na ten temat
    czytaj dalej
    !notices
    Reklama
    REKLAMA
    Materiał sponsorowany
    Udostępnij
    Udostępnij na Facebooku
    Drukuj
    Zapisz
    Skopiuj link
    Komentarze
    Czytaj więcej
    Czytaj dalej
    Czytaj także
    Zamknij
    Następny
    Poprzedni
    Do góry
    Wróć na górę
    Aktualizacja
    Opublikowano
    Posłuchaj
    Zobacz więcej
    Pokaż więcej
    Dalsza część artykułu pod reklamą
    czas czytania…
    obserwuj nas…
    zapisz się na…
    dołącz do nas…
    polub nas na…
    powrót
    wyślij znajomemu
    wersja do druku
    dalszy ciąg materiału pod wideo
    dalsza część artykułu pod wideo
    dalsza część tekstu pod wideo
    udostępnij artykuł
    zgłoś błąd
    dalsza część artykułu pod materiałem wideo
    dalszy ciąg tekstu pod wideo
    zapisz się do newslettera
    posłuchaj artykułu
    kup subskrypcję
    ciąg dalszy pod zdjęciem
    kopiuj link
    skopiuj link
    kopiuj
    !counted_notices
    0 min czytania
    0 minut czytania
    czas czytania 0 min
    czas czytania 0 minut
    odsłony 0
    wyświetleń 0
    0 wyświetleń
    odsłon 0
    strona 0 z 0
    czas czytania około 0 minut
    czas czytania 0 minuty
    0 minuty czytania
    ten tekst przeczytasz w 0 minut
    ten tekst przeczytasz w 0 minuty
    ten tekst przeczytasz w 0 minutę
    przeczytasz w 0 minut
    przeczytasz w 0 minuty
    aktualizacja 0 godziny temu
    aktualizacja 0 godzin temu
    0 godziny temu
    0 godzin temu
    0 minut temu
    0 dni temu
    0 udostępnień
    !edge_notices
    prawa zastrzeżone
    wszelkie prawa zastrzeżone
    wszystkie prawa zastrzeżone
    zapisz się na nasz
    zapisz się do naszego
    obserwuj nas w
    śledź nas na
    dołącz do nas na
    kopiowanie zabronione
    zauważyłeś błąd
    masz ciekawy temat
    odpowiedzi do tego wpisu
    nie może być powielan
    nie mogą być powielan
    nie może być kopiowan
    bez zgody wydawcy
    ścigane prawnie
    bez pisemnej zgody
    rozpowszechniany w jakikolwiek
    pobierz naszą
    nasz newsletter
    naszego newslettera
    nas na facebooku
    nas w google
    nas w wiadomościach google
    masz już konto
    masz już prenumeratę
    zaloguj się
    zaprenumeruj
    wykup prenumeratę
    wykup dostęp
    aby czytać dalej
    żeby czytać dalej
    tylko dla prenumeratorów
    obserwuj nas
    śledź nas
    polub nas
    czytaj bez ograniczeń
    dołącz do naszego
    rozpowszechnianie zabronione
    widzisz błąd
    napisz do nas
    !missing_titles
    nie znaleziono
    strona nie istnieje
    strona nie została znaleziona
    nie znaleziono strony
    błąd 404
    strony nie znaleziono
    artykuł nie istnieje
    !blocked_titles
    odmowa dostępu
    dostęp zabroniony
    !consent_titles
    zgoda
    prywatność
    ustawienia plików cookie
    pliki cookie
    szanujemy twoją prywatność
    twoja prywatność
    !consent_words
    zgod
    !embed_notices
    treści zewnętrzne
    treść zewnętrzna
    zaakceptuj pliki cookie
    treści zewnętrznych
    !login_titles
    zaloguj
    logowanie
    zaloguj się
    zarejestruj się
    załóż konto
    rejestracja
    moje konto
    !search_titles
    wyniki wyszukiwania
    wynik wyszukiwania
    wyniki dla
    !search_paths
    szukaj
    !listing_paths
    autor
    kategorie
    kategoria
    !author_paths
    autor
    !article_kinds
    felieton
    opinia
    opinie
    komentarz
    wywiad
    recenzja
    list do redakcji
    !home_labels
    strona główna
    start
    wiadomości
    aktualności
    bez kategorii
    najnowsze wiadomości
    wszystkie wiadomości
    więcej
    !site_pages
    o nas
    regulamin serwisu
    polityka prywatności
    !frequent_words
    w
    i
    na
    się
    nie
    z
    do
    to
    że
    jest
    o
    jak
    za
    od
    po
    przez
    ale
    co
    dla
    jego
    są
    był
    przed
    oraz
    które
    !caption_leads
    na zdjęciu:
    """)
}
