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
    akt.
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
    data premiery
    data wydarzenia
    następne wydarzenie
    data rozpoczęcia
    data zakończenia
    dostęp
    zgłoszenia do
    ważny do
    premiera
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
    napisali:
    rozmawiali:
    przygotował:
    przygotowała:
    relacja:
    wywiad:
    reporter:
    korespondent:
    tekst i foto:
    autor tekstu:
    autor artykułu:
    dodał:
    dodała:
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
    tłumaczenie:
    redagował
    redagowała
    fot.:
    grafika:
    montaż:
    korekta:
    wideo:
    tłumaczyła
    przełożył
    przełożyła
    przetłumaczył
    !roles
    redakcja
    redaktor
    redaktorka
    dziennikarz
    dziennikarka
    reporterka
    korespondentka
    redaktorzy
    naczelny
    naczelna
    reporter
    korespondent
    publicysta
    publicystka
    felietonista
    felietonistka
    wydawca
    wydawczyni
    fotoreporter
    komentator
    komentatorka
    ekspert
    ekspertka
    analityk
    prawnik
    prawniczka
    !nobody
    redakcja
    źródło
    autor
    autorka
    admin
    administrator
    opracowanie własne
    materiał prasowy
    materiały prasowe
    udostępnij
    drukuj
    komentarze
    źródło własne
    mat. prasowe
    inf. własna
    informacja prasowa
    !elsewhere
    zobacz wszystkie
    zobacz więcej
    wszystkie artykuły
    pokaż więcej
    czytaj więcej
    więcej artykułów
    obserwuj
    udostępnij
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
    wybrane komentarze
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
    dołącz do dyskusji
    zobacz komentarze
    wszystkie komentarze
    najnowsze komentarze
    twój komentarz
    dodaj komentarz…
    skomentuj ten artykuł
    zostaw odpowiedź
    dodaj odpowiedź
    podziel się opinią
    co o tym sądzisz
    komentarze czytelników
    komentarzy
    0 komentarzy do…
    0 odpowiedzi
    0 odpowiedzi na…
    0 opinii
    odpowiedzi 0
    opinie 0
    najlepsze komentarze
    ostatnie komentarze
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
    nie przegap
    koniecznie przeczytaj
    redakcja poleca
    polecamy również
    polecamy także
    polecane artykuły
    polecane dla ciebie
    dla ciebie
    wybrane dla ciebie
    rekomendowane
    rekomendowane dla ciebie
    zobacz inne artykuły
    przeczytaj również
    przeczytaj więcej
    najczęściej czytane artykuły
    najchętniej czytane
    najczęściej komentowane
    teraz czytane
    teraz popularne
    najnowsze wpisy
    najnowsze newsy
    ostatnie artykuły
    aktualności
    więcej artykułów
    więcej wiadomości
    więcej w tym temacie
    inne z tej kategorii
    z tej samej kategorii
    z ostatniej chwili
    to może cię zainteresować
    treści sponsorowane
    materiały partnera
    powiązane tematy
    powiązane tematy i zagadnienia
    popularne artykuły
    popularne wpisy
    warto zobaczyć
    oglądaj także
    najpopularniejsze wpisy i strony
    popularne posty
    archiwum bloga
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
    bądź na bieżąco
    bądź z nami na bieżąco
    zaprenumeruj
    śledź nas na…
    obserwuj nas na…
    polub nas na facebooku
    pobierz aplikację
    pobierz naszą aplikację
    wspieraj nas
    zostań patronem
    kup prenumeratę
    dołącz do newslettera
    czytaj dalej z…
    przeczytaj cały artykuł…
    przeczytaj całość…
    przeczytaj ten artykuł…
    chcesz czytać dalej…
    aby czytać dalej…
    aby przeczytać…
    uzyskaj dostęp…
    odblokuj dostęp…
    odblokuj artykuł…
    artykuł dostępny tylko…
    ten artykuł jest dostępny…
    ten artykuł jest tylko…
    treść dostępna tylko…
    treść tylko dla…
    tylko dla prenumeratorów…
    tylko dla subskrybentów…
    kup dostęp…
    wykup dostęp…
    wybierz prenumeratę…
    wybierz subskrypcję…
    wybierz ofertę…
    zaloguj się, aby…
    zaloguj się lub…
    masz już prenumeratę…
    masz już konto…
    masz już subskrypcję…
    pozostało do przeczytania…
    dostęp do wszystkich…
    obserwuj bloga przez e-mail
    obserwuj blog przez e-mail
    subskrybuj blog za pośrednictwem e-maila
    śledź bloga
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
    autor artykułu
    autorka artykułu
    autor tekstu
    o autorach
    biogram autora
    biogram
    !tag_labels
    tagi
    tematy
    słowa kluczowe
    hasła
    tagi artykułu
    słowa kluczowe artykułu
    więcej na temat
    tematy artykułu
    powiązane tematy
    tagi i tematy
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
    czytaj całość
    czytaj artykuł
    czytaj:
    zobacz:
    zobacz koniecznie
    oglądaj też
    oglądaj także
    obejrzyj także
    obejrzyj też
    posłuchaj także
    posłuchaj też
    przeczytaj koniecznie
    przeczytaj więcej
    przeczytaj cały
    sprawdź także
    sprawdź również
    polecany artykuł
    powiązane
    nie przegap
    więcej informacji
    więcej o
    więcej tutaj
    kliknij tutaj
    dalej przeczytasz
    !notices
    powiększ
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
    udostępnij na X
    udostępnij na Twitterze
    udostępnij przez e-mail
    wyślij e-mailem
    wyślij mailem
    link skopiowany
    link został skopiowany
    drukuj artykuł
    wydrukuj
    wydrukuj artykuł
    zapisz artykuł
    zapisz na później
    dodaj do ulubionych
    dodaj do zakładek
    odsłuchaj
    odsłuchaj artykuł
    odsłuchaj artykułu
    posłuchaj tego artykułu
    czytaj na głos
    rozmiar tekstu
    wielkość tekstu
    rozmiar czcionki
    powiększ tekst
    pomniejsz tekst
    pokaż komentarze
    zobacz komentarze
    zobacz wszystkie komentarze
    brak komentarzy
    bądź pierwszy, który skomentuje
    reklama. przewiń, aby kontynuować
    pomiń reklamę
    zamknij reklamę
    koniec reklamy
    artykuł sponsorowany
    materiał partnera
    materiał promocyjny
    materiał reklamowy
    materiał płatny
    tekst sponsorowany
    treść sponsorowana
    dalszy ciąg artykułu pod wideo
    dalszy ciąg artykułu pod materiałem wideo
    dalszy ciąg artykułu pod reklamą
    dalszy ciąg artykułu pod galerią
    dalsza część artykułu pod galerią
    dalsza część artykułu pod zdjęciem
    dalsza część artykułu znajduje się pod galerią
    dalsza część artykułu znajduje się pod materiałem wideo
    dalsza część tekstu pod zdjęciem
    dalsza część tekstu pod materiałem wideo
    dalsza część tekstu pod reklamą
    ciąg dalszy artykułu pod wideo
    ciąg dalszy pod materiałem wideo
    ciąg dalszy pod reklamą
    ciąg dalszy pod filmem
    ciąg dalszy pod galerią
    pozostało do przeczytania…
    przejdź do galerii
    zobacz galerię
    zobacz zdjęcia
    zobacz wideo
    obejrzyj wideo
    odtwórz wideo
    wyświetl większą mapę
    powiększ zdjęcie
    pokaż wszystkie
    zobacz wszystkie
    załaduj więcej
    wczytaj więcej
    następny artykuł
    poprzedni artykuł
    wróć na stronę główną
    powrót na stronę główną
    powrót do strony głównej
    zgłoś literówkę
    zgłoś naruszenie
    zauważyłeś błąd? zgłoś go
    znalazłeś błąd…
    oceń artykuł
    oceń ten artykuł
    oceń jakość naszego artykułu…
    czy ten artykuł był przydatny…
    dodaj jako preferowane źródło w google
    dodaj nas jako preferowane źródło w google
    dodaj do preferowanych źródeł google
    obserwuj w wiadomościach google
    jesteśmy na google news…
    bądź na bieżąco…
    dziękujemy, że przeczytałeś…
    dziękujemy za przeczytanie…
    masz dla nas temat…
    masz dla nas ciekawy temat…
    jeśli chcesz być na bieżąco…
    chcesz być na bieżąco…
    pobierz naszą aplikację…
    subskrybuj nasz…
    polub nasz profil…
    wesprzyj nas…
    wspieraj nas…
    ten artykuł jest dostępny tylko dla…
    ten artykuł przeczytasz w ramach…
    artykuł dostępny tylko dla prenumeratorów…
    artykuł dostępny tylko dla subskrybentów…
    treść dostępna tylko dla…
    masz już subskrypcję? zaloguj się
    masz konto? zaloguj się
    materiał chroniony prawem autorskim…
    ten artykuł powstał z pomocą sztucznej inteligencji…
    lektor ai
    artykuł dostępny tylko dla…
    artykuł dostępny wyłącznie dla…
    ten artykuł jest dostępny wyłącznie…
    ten artykuł jest tylko dla…
    ten materiał jest dostępny tylko…
    ta treść jest dostępna tylko…
    treść dostępna wyłącznie dla…
    tylko dla prenumeratorów
    tylko dla subskrybentów
    dla prenumeratorów
    dla subskrybentów
    przeczytaj cały artykuł
    przeczytaj całość
    czytaj cały artykuł
    czytaj dalej z…
    kontynuuj czytanie
    kup dostęp
    kup prenumeratę
    wykup dostęp
    wykup subskrypcję
    subskrybuj
    wybierz ofertę
    sprawdź ofertę
    zobacz ofertę
    zobacz oferty
    wypróbuj za darmo
    wypróbuj bezpłatnie
    zaloguj się
    zaloguj się, aby czytać dalej
    zaloguj się, aby przeczytać…
    zaloguj się lub…
    zarejestruj się
    zarejestruj się, aby…
    załóż konto
    masz już konto
    masz już konto? zaloguj się
    masz już prenumeratę
    masz już prenumeratę? zaloguj się
    masz już dostęp?…
    masz już subskrypcję?…
    jesteś już prenumeratorem?…
    jesteś prenumeratorem?…
    nie masz jeszcze konta?…
    wykorzystałeś limit…
    wykorzystałeś swoje darmowe…
    przeczytałeś już wszystkie darmowe…
    dostęp do wszystkich artykułów…
    czytaj dalej pod reklamą
    dalszy ciąg pod reklamą
    artykuł jest kontynuowany pod reklamą
    dalsza część pod reklamą
    tekst jest kontynuowany pod reklamą
    ciąg dalszy za reklamą
    zeskanuj kod qr…
    zeskanuj qr kod…
    zeskanuj kod…
    więcej wiadomości z kraju i ze świata…
    słuchaj artykułu
    spis treści
    artykuł zawiera linki afiliacyjne…
    wpis zawiera linki afiliacyjne…
    wpis zawiera lokowanie produktu…
    artykuł zawiera lokowanie produktu…
    zostaw komentarz
    zobacz wszystkie zdjęcia
    pokaż mniej
    włącz javascript
    komentarze są wyłączone
    komentowanie zostało wyłączone
    możliwość komentowania została wyłączona
    zauważyłeś błąd
    zauważyłeś błąd w artykule
    znalazłeś błąd
    lubię to
    lubię to wczytywanie
    podobał ci się wpis…
    podobał ci się artykuł…
    spodobał ci się artykuł…
    spodobał ci się wpis…
    postaw mi kawę
    postaw kawę
    przejdź do przepisu
    ładowanie
    obserwuj temat
    czy artykuł był pomocny
    twój e-mail
    twój adres e-mail
    początek okna dialogowego. naciśnięcie klawisza escape spowoduje anulowanie i zamknięcie okna.
    początek okna dialogowego. klawisz escape anuluje i zamyka okno.
    koniec okna dialogowego
    zamknij okno modalne
    nie znaleziono kompatybilnego źródła dla tego wideo
    napisy wyłączone, zaznaczone
    film nie może zostać załadowany, ponieważ serwer albo sieć są niedostępne lub format nie jest obsługiwany
    odtwarzanie zostało przerwane
    obejrzyj na youtube
    ten film jest niedostępny
    ta treść jest niedostępna
    wyświetl ten post na instagramie
    wyświetl ten profil na instagramie
    twoja przeglądarka nie obsługuje elementu audio
    twoja przeglądarka nie obsługuje elementu wideo
    twoja przeglądarka nie obsługuje odtwarzacza audio
    twoja przeglądarka nie obsługuje odtwarzania wideo
    twoja przeglądarka nie obsługuje html5
    twoja przeglądarka jest nieaktualna
    twoja przeglądarka nie jest obsługiwana
    używasz nieaktualnej przeglądarki
    włącz obsługę javascript
    włącz javascript w przeglądarce
    proszę włączyć javascript
    javascript jest wyłączony
    ten pokaz slajdów wymaga włączonego javascript
    adres poczty elektronicznej jest chroniony przed robotami spamującymi…
    ten adres pocztowy jest chroniony przed spamowaniem…
    używaj strzałek do góry oraz do dołu aby zwiększyć lub zmniejszyć głośność
    wysłuchaj artykułu
    odsłuchaj ten artykuł
    głos wygenerowany przez ai
    nagranie wygenerowane przez ai
    tekst czytany przez lektora ai
    czytaj komentarze
    przeczytaj komentarze
    czytaj wszystkie komentarze
    ukryj komentarze
    załaduj komentarze
    załaduj więcej komentarzy
    więcej komentarzy
    pokaż więcej komentarzy
    ładowanie komentarzy
    starsze komentarze
    nowsze komentarze
    dodaj nowy komentarz
    dodaj pierwszy komentarz
    napisz pierwszy komentarz
    wpisz komentarz
    wpisz swój komentarz
    skomentuj jako pierwszy
    wyślij komentarz
    opublikuj komentarz
    nowy komentarz
    zgłoś komentarz
    zgłoś ten komentarz
    odpowiedz na ten komentarz
    anuluj pisanie odpowiedzi
    bądź pierwszy, który skomentuje ten wpis!
    bądź pierwszy i skomentuj
    bądź pierwszą osobą, która skomentuje
    bądź pierwszym, który skomentuje
    nie ma jeszcze komentarzy
    jeszcze nie ma komentarzy
    brak komentarzy. bądź pierwszy!
    komentarze zostały wyłączone
    możliwość komentowania jest wyłączona
    komentarze zamknięte
    komentarze wyłączone
    dodawanie komentarzy zostało wyłączone
    zaloguj się, aby dodać komentarz
    zaloguj się, aby skomentować
    zaloguj się, aby komentować
    zaloguj się, by skomentować
    zaloguj lub zarejestruj się aby dodawać komentarze
    musisz się zalogować, aby dodać komentarz
    musisz się zalogować, aby móc dodać komentarz
    musisz być zalogowany, aby dodać komentarz
    musisz być zalogowany aby komentować
    twój adres e-mail nie zostanie opublikowany
    twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone *
    wymagane pola są oznaczone *
    zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy
    powiadom mnie o kolejnych komentarzach przez email
    powiadom mnie o nowych wpisach przez email
    powiadom mnie o nowych komentarzach
    ta strona używa akismet do redukcji spamu. dowiedz się, w jaki sposób przetwarzane są dane twoich komentarzy
    witryna wykorzystuje akismet, aby ograniczyć spam. dowiedz się więcej jak przetwarzane są dane komentarzy
    witryna wykorzystuje akismet, aby ograniczyć spam…
    twój komentarz oczekuje na moderację
    komentarz oczekuje na moderację
    bądź pierwszą osobą, która to polubi
    dumnie wspierane przez wordpressa
    stwórz darmową stronę albo bloga na wordpress.com
    blog na wordpress.com
    obsługiwane przez usługę blogger
    starszy post
    nowszy post
    starsze posty
    nowsze posty
    poprzednia strona
    następna strona
    prześlij komentarz
    subskrybuj: komentarze do posta (atom)
    wyślij pocztą e-mail
    wyślij pocztą e-mailwrzuć na blogaudostępnij w xudostępnij w usłudze facebookudostępnij w serwisie pinterest
    wrzuć na bloga
    udostępnij w usłudze facebook
    udostępnij w x
    udostępnij w usłudze twitter
    ten komentarz został usunięty przez autora
    ten komentarz został usunięty
    przejdź do treści
    przejdź do głównej treści
    przejdź do treści strony
    przejdź do zawartości
    przejdź do głównej zawartości
    przeskocz do treści
    skocz do treści
    przejdź do nawigacji
    przejdź do menu
    przejdź do wyszukiwarki
    przejdź do stopki
    z wikipedii, wolnej encyklopedii
    tę stronę ostatnio edytowano…
    edytuj | edytuj kod
    wersja do wydruku
    wydrukuj tę stronę
    wyślij do znajomego
    więcej informacji o formatach tekstu
    znaczniki html niedozwolone
    niedozwolone są znaczniki html
    adresy internetowe i adresy e-mail zamieniają się automatycznie w odnośniki
    adresy www oraz adresy e-mail są automatycznie konwertowane w odnośniki
    znaki końca linii i akapitu dodawane są automatycznie
    zawartość tego pola nie będzie udostępniana publicznie
    czy ten artykuł był pomocny?
    czy uważasz ten artykuł za przydatny?
    podobał ci się ten artykuł?
    dziękujemy za ocenę
    dziękujemy za twoją opinię
    dziękujemy za opinię
    szanujemy twoją prywatność
    cenimy twoją prywatność
    cenimy prywatność użytkowników
    dbamy o twoją prywatność
    centrum preferencji prywatności
    zaakceptuj wszystkie pliki cookie
    akceptuj wszystkie pliki cookie
    odrzuć wszystkie pliki cookie
    akceptuję i przechodzę do serwisu
    przejdź do serwisu
    potwierdzam moje wybory
    potwierdź moje wybory
    ta strona używa plików cookie
    ta strona używa ciasteczek
    ta strona korzysta z plików cookie
    nasza strona używa plików cookie
    masz prenumeratę? zaloguj się
    masz subskrypcję? zaloguj się
    nie masz konta? zarejestruj się
    nie masz konta?
    zaloguj / zarejestruj
    zarejestruj się za darmo
    zaloguj się, by czytać dalej
    kup dostęp i czytaj dalej
    nieprawidłowy adres e-mail
    niepoprawny adres e-mail
    podaj poprawny adres e-mail
    podaj prawidłowy adres e-mail
    wpisz poprawny adres e-mail
    wpisz swój adres e-mail
    podaj adres e-mail
    coś poszło nie tak. spróbuj ponownie.
    coś poszło nie tak. spróbuj ponownie później.
    wystąpił błąd. spróbuj ponownie.
    wystąpił błąd. spróbuj ponownie później.
    wystąpił błąd. proszę spróbować później.
    w każdej chwili możesz zrezygnować z subskrypcji
    możesz zrezygnować w każdej chwili
    ta strona jest chroniona przez recaptcha…
    akceptuję politykę prywatności
    skopiowano link
    link skopiowano do schowka
    skopiowano do schowka
    link został skopiowany do schowka
    kopiuj do schowka
    skopiuj do schowka
    udostępnij ten artykuł
    udostępnij stronę
    udostępnij na linkedin
    udostępnij na whatsapp
    udostępnij na pinterest
    udostępnij przez whatsapp
    podziel się artykułem
    podziel się na facebooku
    podziel się tym artykułem
    podaruj artykuł
    zapisz ten artykuł
    dodaj do schowka
    dodaj do listy
    przeczytaj później
    czytaj później
    kliknij, aby powiększyć
    kliknij w zdjęcie, aby powiększyć
    kliknij, żeby powiększyć
    zobacz więcej zdjęć
    zobacz galerię zdjęć
    otwórz galerię
    zamknij galerię
    artykuł został przetłumaczony automatycznie
    ten artykuł został przetłumaczony automatycznie
    ten tekst został przetłumaczony automatycznie
    tekst przetłumaczony automatycznie
    przetłumaczone przez ai
    czytaj po polsku
    czytaj po angielsku
    przeczytaj po angielsku
    tekst oryginalny oceń to tłumaczenie
    oceń to tłumaczenie
    twoja opinia posłuży do ulepszania tłumacza google
    czytaj mniej
    więcej artykułów
    pokaż więcej artykułów
    dalsza część artykułu znajduje się pod reklamą
    reszta artykułu pod reklamą
    dalsza część materiału pod reklamą
    zgłoś reklamę
    linki sponsorowane
    reklama - czytaj dalej pod reklamą
    zareklamuj się
    czytaj w aplikacji
    śledź nas na facebooku
    śledź nas na instagramie
    dodaj jako preferowane źródło
    dodaj nas do preferowanych źródeł w google
    ustaw jako preferowane źródło w google
    preferowane źródło w google
    kup na amazon
    sprawdź ofertę na allegro
    zgłoś błąd w artykule
    zgłoś błąd w tekście
    widzisz błąd?
    zauważyłeś błąd w artykule? zgłoś
    widzisz błąd? zgłoś
    wróć do góry
    na górę strony
    przewiń do góry
    powrót na górę
    wróć do strony głównej
    powrót do listy
    zobacz cały artykuł
    przejdź do artykułu
    kliknij tutaj, aby czytać dalej
    otwiera się w nowym oknie
    otwiera się w nowej karcie
    link otwiera się w nowym oknie
    link otwiera się w nowej karcie
    otworzy się w nowej karcie
    otworzy się w nowym oknie
    zapisz się do naszego newslettera
    lubię wczytywanie
    polub ładowanie
    ten wpis został opublikowany w kategorii…
    ten wpis został opublikowany…
    opublikowano w kategorii…
    aby dodać komentarz, musisz…
    musisz być zalogowany, aby dodać komentarz…
    wprowadź swój adres email…
    wprowadź swój adres e-mail…
    podaj swój adres e-mail…
    statystyki bloga
    szukaj na tym blogu
    wyświetl mój pełny profil
    kto jest online
    bezpośredni odnośnik
    link bezpośredni
    akceptuj wszystko
    zaakceptuj wszystko
    odrzuć wszystko
    odrzuć wszystkie
    ustawienia zaawansowane
    zapisz ustawienia
    zarządzaj opcjami
    akceptuję wszystkie
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
    czas czytania ok 0 minut
    czas czytania ok 0 minuty
    czas czytania ok 0 min
    ten tekst przeczytasz w 0 min
    przeczytasz w 0 min
    przeczytasz w 0 minutę
    0 min czytania tekstu
    lektura na 0 minut
    lektura na 0 min
    0 min słuchania
    posłuchaj 0 min
    aktualizacja 0 minut temu
    0 godz temu
    0 min temu
    0 godzinę temu
    0 tygodnie temu
    aktualizacja 0 dni temu
    0 komentarzy
    komentarze 0
    komentarzy 0
    0 komentarze
    udostępnień 0
    0 polubień
    liczba wyświetleń 0
    wyświetlenia 0
    wyświetlono 0 razy
    przeczytano 0 razy
    0 odsłon
    zdjęcie 0 z 0
    pozostało 0 artykułu
    pozostało jeszcze 0 artykułu
    posłuchaj artykułu 0
    posłuchaj artykułu 0 min
    słuchaj artykułu 0 min
    pozostały czas 0
    aktualny czas 0
    pokaż 0 komentarzy
    zobacz wszystkie 0 komentarzy
    zobacz 0 komentarzy
    pokaż odpowiedzi 0
    czytano 0 razy
    szacowany czas czytania 0 minut
    przewidywany czas czytania 0 minut
    do przeczytania w 0 minut
    czytasz 0 min
    0 minuty temu
    0 dzień temu
    zobacz 0 zdjęć
    galeria 0 zdjęć
    zobacz wszystkie zdjęcia 0
    pozostało 0 znaków
    pozostało ci 0 darmowych artykułów
    do przeczytania pozostało 0 artykułu
    dołącz do 0 obserwujących
    dołącz do 0 innych obserwujących
    dołącz do 0 subskrybentów
    naszą witrynę przegląda teraz 0 gości
    czytany 0 razy
    głosów 0
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
    materiał chroniony prawem autorskim
    dalsze rozpowszechnianie artykułu
    za zgodą wydawcy
    rozpowszechnianie artykułu
    kopiowanie bez zgody
    eksploracji tekstów i danych
    zastrzeżenie wobec eksploracji
    korzystanie z treści bez zgody
    nasz profil na
    na naszym profilu
    nasz kanał na
    naszego kanału na
    nasz kanał w whatsapp
    kanał na whatsappie
    kanału na whatsappie
    zaobserwuj nas
    subskrybuj nasz
    subskrybuj kanał
    zasubskrybuj
    zapisz się na newsletter
    zapisz się do newslettera
    otrzymuj najważniejsze
    dziękujemy, że przeczytał
    dziękujemy za przeczytanie
    bądź na bieżąco
    dodaj nas do
    preferowane źródł
    preferowanych źródeł
    masz dla nas temat
    masz informacje, które
    wyślij do nas
    czekamy na wasze
    znalazłeś błąd
    zgłoś błąd
    zgłoś literówkę
    artykuł powstał we współpracy
    artykuł sponsorowany
    materiał partnera
    opinie wyrażone w
    wyraża wyłącznie poglądy
    nie ponosi odpowiedzialności za treść
    nie stanowi porady
    nie stanowią porady
    nie stanowi rekomendacji
    nie stanowią rekomendacji
    linki afiliacyjne
    link afiliacyjny
    linków afiliacyjnych
    wesprzyj nas
    wesprzyj niezależn
    wspieraj niezależn
    zostań patron
    zostań naszym patron
    dostępny tylko dla
    dostępna tylko dla subskry
    masz subskrypcję
    masz już subskrypcję
    kup subskrypcję
    kup dostęp
    prywatności i plików cookie
    wykorzystuje pliki cookie
    używa plików cookie
    artykuł ukazał się pierwotnie
    tekst ukazał się pierwotnie
    pierwotnie opublikowan
    naszym newsletterze
    przechowujemy informacje na urządzeniu lub uzyskujemy do nich dostęp
    tylko dla subskrybentów
    wyłącznie dla prenumeratorów
    wyłącznie dla subskrybentów
    dostępny dla prenumeratorów
    dostępny dla subskrybentów
    aby przeczytać cały
    aby przeczytać całość
    aby kontynuować czytanie
    czytaj dalej dzięki
    kup prenumeratę
    prenumeruj, aby
    utwórz darmowe konto
    nie masz konta
    nie masz jeszcze konta
    nie masz prenumeraty
    nie masz subskrypcji
    jesteś już prenumeratorem
    jesteś już subskrybentem
    jesteś prenumeratorem
    darmowych artykułów
    limit bezpłatnych artykułów
    limit darmowych
    dostęp do wszystkich artykułów
    dostęp do wszystkich treści
    odblokuj artykuł
    przeczytasz tylko z subskrypcją
    dostępny tylko dla subskrybentów
    dostępny tylko dla prenumeratorów
    więcej informacji znajdziesz na stronie głównej
    dodaj zakładkę do bezpośredniego odnośnika
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
    potwierdź, że jesteś człowiekiem
    weryfikacja
    sprawdzanie przeglądarki
    !consent_titles
    zgoda
    prywatność
    ustawienia plików cookie
    pliki cookie
    szanujemy twoją prywatność
    twoja prywatność
    !consent_words
    zgod
    !consent_phrases
    cenimy twoją prywatność
    cenimy państwa prywatność
    szanujemy twoją prywatność
    szanujemy państwa prywatność
    dbamy o twoją prywatność
    dbamy o państwa prywatność
    twoja prywatność jest dla nas
    zaufani partnerzy
    zaufanych partnerów
    zaufanym partnerom
    zmienić swoje preferencje
    zmienić swoje ustawienia
    ustawienia prywatności
    używamy plików cookie
    używamy cookies
    używamy ciasteczek
    korzystamy z plików cookie
    stosujemy pliki cookie
    wykorzystujemy pliki cookie
    ta strona używa
    ta strona korzysta z
    serwis wykorzystuje pliki cookie
    serwis używa plików cookie
    plików cookies i
    plików cookie i podobnych
    pliki cookies i podobne
    naszej polityce prywatności
    naszą politykę prywatności
    polityce prywatności
    akceptuję i przechodzę
    przejdź do serwisu
    przechodzę do serwisu
    zaakceptuj wszystk
    akceptuj wszystk
    akceptuję wszystk
    odrzuć wszystk
    informacji na urządzeniu
    informacje na urządzeniu
    informacji w urządzeniu
    danych do wyboru reklam
    danych do wyboru treści
    wybór podstawowych reklam
    spersonalizowanych reklam
    spersonalizowane reklamy
    reklam spersonalizowanych
    spersonalizowanych treści
    profilu spersonalizowanych
    profili do wyboru
    personalizacji reklam
    personalizacji treści
    pomiar efektywności reklam
    pomiar efektywności treści
    pomiar wydajności reklam
    pomiar wydajności treści
    pomiar reklam i treści
    pomiaru wydajności
    rozumienie odbiorców
    zrozumienie odbiorców
    opinie odbiorców
    poznawanie odbiorców
    poznawaniu odbiorców
    badanie odbiorców
    badań rynkowych w celu
    opracowywanie i ulepszanie
    opracowywania i ulepszania
    zapewnienie bezpieczeństwa, zapobieganie
    dostarczanie i prezentowanie reklam
    techniczne dostarczanie reklam
    dopasowanie i łączenie danych
    dopasowywanie i łączenie danych
    łączenie różnych urządzeń
    łączenie danych z innych źródeł
    identyfikacja urządzeń na podstawie
    dokładnych danych geolokalizacyjnych
    precyzyjnych danych geolokalizacyjnych
    dokładnych danych dotyczących geolokalizacji
    aktywne skanowanie charakterystyki
    skanowanie urządzeń
    w oparciu o uzasadniony interes
    na podstawie uzasadnionego interesu
    prawnie uzasadniony interes
    prawnie uzasadnionego interesu
    niezbędne pliki cookie
    mam ukończone 18 lat
    !consent_topics
    cookie
    ciasteczk
    danych osobowych
    dane osobowe
    uzasadniony interes
    uzasadnionego interesu
    adres ip
    adresy ip
    adresu ip
    identyfikator
    polityk prywatności
    polityce prywatności
    polityką prywatności
    polityka prywatności
    prywatnoś
    spersonalizowan
    personalizac
    nasi partnerzy
    naszych partnerów
    naszym partnerom
    naszymi partnerami
    twojej zgody
    twoją zgodę
    twoja zgoda
    państwa zgody
    państwa zgodę
    wycofać zgodę
    wycofać w dowolnym momencie
    zgoda jest dobrowolna
    wyrażasz zgodę
    wyrazić zgodę
    wyrażenie zgody
    wyrażam zgodę
    udzielając zgody
    udzielonej przez ciebie zgody
    udzielenia zgody
    zgodę lub odmówić
    !embed_notices
    treści zewnętrzne
    treść zewnętrzna
    zaakceptuj pliki cookie
    treści zewnętrznych
    treść pochodzi z
    treści z serwisów zewnętrznych
    aby wyświetlić treść
    aby zobaczyć tę treść
    wyraź zgodę
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
    komunikat prasowy
    informacja prasowa
    !home_labels
    strona główna
    start
    wiadomości
    aktualności
    bez kategorii
    najnowsze wiadomości
    wszystkie wiadomości
    więcej
    dokument bez tytułu
    !site_pages
    o nas
    regulamin serwisu
    polityka prywatności
    redakcja
    reklama
    kontakt
    polityka cookies
    o serwisie
    zasady korzystania
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
    !clock_words
    godz
    godzina
    !times_ago
    0 godziny temu
    0 godzin temu
    0 minut temu
    0 dni temu
    0 godz temu
    0 min temu
    0 godzinę temu
    0 tygodnie temu
    przed chwilą
    minutę temu
    godzinę temu
    dzień temu
    tydzień temu
    miesiąc temu
    rok temu
    wczoraj
    0 minuty temu
    0 minutę temu
    0 dzień temu
    0 tygodni temu
    0 tydzień temu
    0 miesiąc temu
    0 miesiące temu
    0 miesięcy temu
    0 rok temu
    0 lata temu
    0 lat temu
    !origin_labels
    pierwotnie opublikowan
    po raz pierwszy opublikowan
    ukazał się pierwotnie
    !reply_buttons
    odpowiedz
    odpowiedź
    odpowiedz na ten komentarz
    odpowiedz na komentarz
    odpisz
    cytuj
    zacytuj
    """)
}
