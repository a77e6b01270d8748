// Made by scripts/vocabulary from Vocabulary/tr.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Turkish.
  static let tr = Language("tr", """
    !months
    ocak / oca
    şubat / şub
    mart / mar
    nisan / nis
    mayıs / may
    haziran / haz
    temmuz / tem
    ağustos / ağu
    eylül / eyl
    ekim / eki
    kasım / kas
    aralık / ara
    !weekdays
    pazartesi
    salı
    çarşamba
    perşembe
    cuma
    cumartesi
    pazar
    !forenoon
    öö
    !afternoon
    ös
    !update_words
    güncelle
    güncellen
    son güncelleme
    değiştirildi
    !publication_words
    yayınlanma
    yayın tarihi
    yayımlanma
    giriş tarihi
    oluşturma
    !other_dates
    geliş tarihi
    kabul tarihi
    sonraki toplantı
    son başvuru
    doğum tarihi
    üyelik tarihi
    erişim tarihi
    geçerlilik
    ne zaman:
    etkinlik tarihi
    son tarih
    kayıt tarihi
    vizyon tarihi
    gönderim tarihi
    sonraki etkinlik
    bitiş tarihi
    başlangıç tarihi
    son kullanma tarihi
    !byline_leads
    yazan:
    yayınlayan:
    yazar:
    haber:
    röportaj:
    hazırlayan:
    derleyen:
    muhabir:
    haber ve fotoğraf:
    haber-kamera:
    haber - kamera:
    haber kamera:
    haber-fotoğraf:
    haber/fotoğraf:
    söyleşi:
    yazı:
    haberi hazırlayan:
    yazan ve fotoğraflayan:
    !name_leads
    haber:
    !author_fields
    yazan
    !conjunctions
    ve
    !other_work
    fotoğraflar
    çeviri
    çeviren
    editör:
    çeviri:
    kurgu:
    redaksiyon:
    video:
    !roles
    muhabir
    editör
    gazeteci
    yazar
    temsilci
    köşe
    muhabiri
    muhabirleri
    yazarı
    editörü
    temsilcisi
    müdürü
    yönetmeni
    sunucu
    spiker
    koordinatörü
    yayın
    servisi
    masası
    stajyer
    köşe yazarı
    gazetecisi
    !nobody
    haber merkezi
    kaynak
    ajanslar
    editör
    yazar
    muhabir
    haberler
    paylaş
    yazdır
    yazar hakkında
    dış haberler
    spor servisi
    !elsewhere
    tümünü gör
    tüm yazıları
    daha fazla
    devamını oku
    takip et
    yorum yap
    giriş yap
    okuma süresi
    yazarın tüm
    tüm haberleri
    tüm haberler
    !credit_labels
    fotoğraf:
    fotoğraflar:
    foto:
    kaynak:
    görsel:
    resim:
    fotoğraf kaynağı:
    grafik:
    !comment_labels
    yorumlar
    yorum yap
    yorum yaz
    yorum
    yorumlar…
    yorumunuz
    yorum ekle
    yorum gönder
    yorum bırak
    yorum bırakın
    bir yorum yazın
    yorumunuzu yazın
    tüm yorumlar
    henüz yorum yapılmamış
    bir cevap yazın
    okuyucu yorumları
    okur yorumları
    bu habere yorum yap
    habere yorum yap
    ilk yorumu sen yap
    ilk yorumu siz yapın
    fikrini paylaş
    sen de yorum yap
    siz de yorum yapın
    bir yanıt yazın
    cevap yaz
    adet yorum
    0 cevap
    0 yanıt
    0 görüş
    en beğenilen yorumlar
    en yeni yorumlar
    son yorumlar
    !pointer_labels
    ilgili haberler
    bunlar da ilginizi çekebilir
    çok okunanlar
    son haberler
    ilgili haber
    ilginizi çekebilir
    ilginizi çekebilecek…
    bunlar da ilginizi çekebilir…
    öne çıkan haberler
    öne çıkanlar
    popüler haberler
    popüler
    en çok okunanlar
    en çok okunan
    en son haberler
    son dakika
    son dakika haberleri
    diğer haberler
    benzer haberler
    benzer yazılar
    ilgili yazılar
    ilgili içerikler
    önerilen haberler
    önerilenler
    günün haberleri
    manşetler
    daha fazla haber
    bakmadan geçme
    gözden kaçmasın
    gözden kaçmayanlar
    sıradaki haber
    ilgili galeriler
    ilgili videolar
    bugün en çok okunanlar
    haftanın en çok okunanları
    en çok yorumlananlar
    en çok paylaşılanlar
    en çok izlenenler
    sizin için seçtiklerimiz
    sizin için önerilenler
    sizin için öneriler
    editörün seçtikleri
    editörün seçimi
    editörün seçimleri
    günün önemli haberleri
    günün manşetleri
    günün öne çıkan haberleri
    son eklenen haberler
    son yazılar
    son yazıları
    yazarın son yazıları
    diğer yazıları
    sponsorlu içerik
    sponsorlu içerikler
    kaçırmayın
    bunları da beğenebilirsiniz
    okumaya devam et
    devamını oku
    bu kategorideki diğer haberler
    kategorinin diğer haberleri
    gündemdekiler
    trend haberler
    popüler yayınlar
    en çok okunan yazılar
    blog arşivi
    son yayınlar
    !offer_labels
    bülten
    e-bülten
    bültenimize abone olun
    abone olun
    abone olun…
    bizi takip edin
    bizi takip edin…
    takip edin
    destek ol
    üye ol
    kayıt ol
    bültene kaydol
    bültene abone ol
    bültene abone olun
    e-bülten aboneliği
    haber bülteni
    whatsapp kanalımıza katılın
    bizi takip et
    sosyal medyada biz
    uygulamamızı indirin
    ücretsiz abone olun
    devamını okuyun
    devamını okumak için…
    okumaya devam edin…
    okumaya devam etmek için…
    haberin tamamını okumak…
    yazının tamamını okumak…
    bu haber yalnızca aboneler…
    bu haber sadece aboneler…
    bu yazı sadece aboneler…
    bu içerik yalnızca aboneler…
    bu içerik sadece aboneler…
    bu içerik abonelere…
    abonelere özel…
    tüm içeriklere eriş…
    giriş yapın veya…
    zaten abone misiniz…
    abonelik seçenekleri
    abonelik paketleri
    size uygun abonelik…
    blogu e-posta ile takip et
    bloga e-posta ile abone ol
    e-posta ile takip et
    !author_labels
    yazar hakkında
    yazar hakkında…
    yazar
    yazarlar
    yazarın diğer yazıları
    iletişim
    basın iletişim
    hakkımda
    !tag_labels
    etiketler
    konular
    anahtar kelimeler
    etiket
    ilgili konular
    haber etiketleri
    bu haberin etiketleri
    bu konuda daha fazla
    ilgili etiketler
    !source_labels
    kaynaklar
    kaynakça
    notlar
    dipnotlar
    dış bağlantılar
    referanslar
    !pointers
    ilgili haber
    ayrıca oku
    ayrıca okuyun
    ayrıca bakınız
    ayrıca bkz
    daha fazlası
    devamını oku
    haberin devamı
    bunu da okuyun
    bunları da okuyun
    okumaya devam et
    daha fazla oku
    şunlar da ilginizi çekebilir
    sonraki haber
    ilginizi çekebilir
    bunlar da ilginizi çekebilir
    ayrıca bakın
    bunu da oku
    bunları da oku
    bu haber de ilginizi çekebilir
    bu haberler de ilginizi çekebilir
    bakmadan geçme
    okumadan geçme
    kaçırmayın
    haberin tamamı
    haberin detayları
    yazının devamı
    devamı için tıkla
    detaylar için tıkla
    ilgili video
    ilgili galeri
    izlemek için tıkla
    okumak için tıkla
    sıradaki haber
    önceki haber
    günün öne çıkan
    !notices
    Reklam
    Reklamlar
    Abone ol
    Paylaş
    Haberi paylaş
    Yazdır
    Kaydet
    Bağlantıyı kopyala
    Linki kopyala
    Yorumlar
    Devamını oku
    Daha fazla
    Kapat
    Sonraki
    Önceki
    Yukarı çık
    Başa dön
    Güncelleme
    Yayınlanma
    Dinle
    Daha fazla göster
    Haberin devamı için tıklayınız
    okuma süresi…
    bizi takip edin…
    abone olun…
    İlgili haberler
    bu haberi paylaş
    yorum yap
    bizi google haberler’de takip edin
    bizi google haberler'de takip edin
    whatsapp kanalımıza katılın…
    haberi dinle
    haberin devamı için tıklayınız
    haberin devamı için tıklayın
    linki kopyala
    bağlantıyı kopyala
    kopyala
    haberi sesli dinle
    sesli dinle
    yazıyı dinle
    metin boyutu
    yazı boyutu
    yazıyı büyüt
    yazıyı küçült
    favorilere ekle
    haberi kaydet
    daha sonra oku
    ilk yorumu sen yap
    ilk yorumu siz yapın
    ilk yorum yapan siz olun
    yorumları göster
    tüm yorumları gör
    tüm yorumları göster
    Facebook'ta paylaş
    Twitter'da paylaş
    X'te paylaş
    X'de paylaş
    WhatsApp'ta paylaş
    WhatsApp'tan paylaş
    Telegram'da paylaş
    e-posta ile gönder
    e-posta ile paylaş
    e-postayla paylaş
    bağlantı kopyalandı
    link kopyalandı
    reklamı kapat
    reklamı geç
    haber reklamdan sonra devam ediyor
    haberin devamı reklamdan sonra
    haberin devamı aşağıda
    Google'da tercih edilen kaynak olarak ekle
    Google'da tercih edilen kaynak olarak ekleyin
    Google Haberler'de takip et
    Google News'te takip et
    galeriyi görüntüle
    foto galeri için tıklayınız
    foto galeri için tıklayın
    videoyu izlemek için tıklayınız
    videoyu izlemek için tıklayın
    videoyu oynat
    sıradaki haber yükleniyor
    sıradaki haber
    haberin tamamı için tıklayınız
    haberin tamamı için tıklayın
    yazının devamı için tıklayınız
    yazının devamı için tıklayın
    devamı için tıklayınız
    devamı için tıklayın
    detaylar için tıklayınız
    detaylar için tıklayın
    hata bildir
    yazım hatası bildir
    haberdeki hatayı bildir
    bu habere tepkiniz ne
    bu habere tepkin ne
    tepkini göster
    yorumlarınızı bekliyoruz
    bu yazıyı paylaş
    yazıyı paylaş
    haberi yazdır
    sayfayı yazdır
    arkadaşına gönder
    bizi X'te takip edin…
    bizi Instagram'da takip edin…
    bizi Facebook'ta takip edin…
    Telegram kanalımıza katıl…
    WhatsApp kanalımıza abone ol…
    WhatsApp kanalımızı takip…
    mobil uygulamamızı indir…
    e-bültenimize abone ol…
    bültenimize kaydol…
    bu haberi beğendiniz mi…
    bu habere henüz yorum yapılmamış…
    yasal uyarı: yayınlanan…
    uyarı: küfür, hakaret…
    bu metin yapay zeka tarafından seslendirilmiştir
    bu haber yapay zeka desteğiyle hazırlanmıştır…
    bu içerik yapay zeka desteğiyle…
    reklam alanı
    reklam & tanıtım
    ücretli içerik
    yukarı git
    yazı tipi boyutu
    devamını okuyun
    devamını okuyunuz
    okumaya devam et
    okumaya devam edin
    okumaya devam edin…
    bu haber yalnızca aboneler…
    bu haber sadece aboneler…
    bu yazı yalnızca aboneler…
    bu yazı sadece aboneler…
    bu içerik yalnızca aboneler…
    bu içerik sadece aboneler…
    bu içerik abonelere özeldir…
    bu haber abonelere özel…
    abonelere özel
    aboneye özel
    abonelere özel içerik
    hemen abone ol
    şimdi abone ol
    ücretsiz dene
    ücretsiz deneyin
    abonelik seçenekleri
    abonelik paketleri
    paketleri incele
    giriş yap
    giriş yapın
    üye girişi
    üye ol
    kayıt ol
    zaten abone misiniz
    zaten abone misiniz? giriş yapın
    zaten abone misin? giriş yap
    zaten üye misiniz? giriş yapın
    hesabınız var mı? giriş yapın
    okumaya devam etmek için…
    devamını okumak için…
    tamamını okumak için…
    ücretsiz haber hakkınız…
    istediğiniz zaman iptal edebilirsiniz
    reklamdan sonra devam ediyor
    reklamın ardından devam ediyor
    haber reklamın altında devam ediyor
    haberin devamı reklamın altında
    yazı reklamdan sonra devam ediyor
    qr kodu okutun…
    qr kodu tarayın…
    karekodu okutun…
    anadolu ajansı web sitesinde…
    bu haberi dinle
    içindekiler
    daha az göster
    daha fazla yükle
    yorumlar kapalı
    yorumlara kapalı
    bültenimize abone olun…
    google haberler'de abone ol…
    haberin devamı reklamın ardından
    bize destek olun
    yükleniyor
    bu yazıyı beğendiyseniz paylaş…
    bu haberi beğendiyseniz paylaş…
    tarife git
    haberin tamamını oku
    videoyu izle
    e-posta adresiniz
    kaynağı tercih edilen kaynak olarak ekle
    bu bir modal penceredir
    diyalog penceresinin başlangıcı. esc tuşu işlemi iptal edip pencereyi kapatacaktır.
    diyalog penceresinin sonu
    bu video için uyumlu bir kaynak bulunamadı
    video, sunucu ya da ağdaki bir sorun veya desteklenmeyen formattan dolayı yüklenemedi
    youtube'da izle
    bu video kullanılamıyor
    video kullanılamıyor
    bu içerik kullanılamıyor
    bu gönderiyi instagram'da gör
    tarayıcınız ses öğesini desteklemiyor
    tarayıcınız audio etiketini desteklemiyor
    tarayıcınız video etiketini desteklemiyor
    tarayıcınız html5 video desteklemiyor
    tarayıcınız güncel değil
    lütfen javascript'i etkinleştirin
    javascript devre dışı
    bu slayt gösterisi için javascript gereklidir
    bu e-posta adresi istenmeyen posta engelleyicileri tarafından korunuyor…
    yazıyı sesli dinle
    bu yazıyı dinle
    tüm yorumları oku
    daha fazla yorum
    daha fazla yorum yükle
    eski yorumlar
    yeni yorumlar
    yeni yorum ekle
    yorumunuzu yazınız
    yorumu gönder
    bir yanıt yazın yanıtı iptal et
    bir cevap yazın cevabı iptal et
    yanıtı iptal et
    cevabı iptal et
    yorumu şikayet et
    yorumu bildir
    ilk yorumu yapan siz olun
    ilk yorum yapan sen ol
    ilk yorumu yazan siz olun
    henüz yorum yok
    henüz yorum yapılmadı
    henüz yorum bulunmuyor
    henüz yorum yapılmamıştır
    yoruma kapalı
    bu yazı yorumlara kapalı
    yorum yapmak için giriş yapın
    yorum yapmak için giriş yapmalısınız
    yorum yapabilmek için giriş yapmalısınız
    yorum yapabilmek için üye girişi yapmalısınız
    yorum yapabilmek için oturum açmalısınız
    yorum yapmak için üye olun
    yorum yapmak için oturum açın veya kayıt olun
    yorum gönderebilmek için giriş yapın ya da kayıt olun
    e-posta adresiniz yayınlanmayacak
    e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
    e-posta hesabınız yayımlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
    e-posta hesabınız yayımlanmayacak
    gerekli alanlar * ile işaretlenmişlerdir
    daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin
    bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet
    beni sonraki yorumlar için e-posta ile bilgilendir
    beni yeni yazılarda e-posta ile bilgilendir
    bu site istenmeyenleri azaltmak için akismet kullanır. yorum verilerinizin nasıl işlendiğini öğrenin
    bu site istenmeyenleri azaltmak için akismet kullanıyor. yorum verilerinizin nasıl işlendiği hakkında daha fazla bilgi edinin
    bu site istenmeyenleri azaltmak için akismet kullanıyor…
    yorumunuz denetim için bekliyor
    beğen yükleniyor...
    içerik yükleniyor
    wordpress gururla sunar
    blogger tarafından desteklenmektedir
    daha eski kayıt
    daha yeni kayıt
    yorum gönderme
    bunu e-postayla gönder
    bu yorum yazar tarafından silindi
    profilimin tamamını görüntüle
    içeriğe atla
    içeriğe geç
    ana içeriğe atla
    ana içeriğe geç
    gezinti kısmına atla arama kısmına atla
    vikipedi, özgür ansiklopedi
    değiştir | kaynağı değiştir
    yazıcı uyumlu sürüm
    mail olarak gönder
    metin biçimleri hakkında daha fazla bilgi
    html etiketlerine izin verilmez
    satır ve paragraflar otomatik olarak bölünür
    web sayfası adresleri ve e-posta adresleri otomatik olarak bağlantılara dönüşür
    bu yazıyı oyla
    yazıya puan ver
    bu makale yararlı oldu mu?
    bu yazı yararlı oldu mu?
    bu sayfa yararlı oldu mu?
    bu içerik faydalı oldu mu?
    bu makale size yardımcı oldu mu?
    geri bildiriminiz için teşekkürler
    gizliliğinize önem veriyoruz
    gizliliğinize değer veriyoruz
    gizliliğiniz bizim için önemli
    tüm çerezleri kabul et
    tüm çerezleri reddet
    çerezleri kabul et
    kabul et ve kapat
    kabul et ve devam et
    seçimlerimi onayla
    bu web sitesi çerez kullanmaktadır
    bu site çerezleri kullanır
    bu web sitesi çerezleri kullanır
    zaten üye misiniz?
    zaten hesabınız var mı?
    zaten hesabınız var mı? giriş yapın
    hesabınız yok mu?
    hesabınız yok mu? kayıt olun
    üye değil misiniz?
    giriş yap veya kayıt ol
    giriş yap ya da üye ol
    ücretsiz kayıt ol
    yalnızca abonelere özel
    geçersiz e-posta adresi
    lütfen geçerli bir e-posta adresi girin
    lütfen geçerli bir e-posta adresi giriniz
    geçerli bir e-posta adresi girin
    e-posta adresinizi girin
    bir hata oluştu. lütfen tekrar deneyin.
    bir hata oluştu. lütfen daha sonra tekrar deneyin.
    bir şeyler ters gitti. lütfen tekrar deneyin.
    bir şeyler yanlış gitti. lütfen tekrar deneyin.
    bir sorun oluştu. lütfen tekrar deneyin.
    istediğiniz zaman abonelikten çıkabilirsiniz
    bağlantı panoya kopyalandı
    makaleyi paylaş
    sayfayı paylaş
    linkedin'de paylaş
    sosyal medyada paylaş
    sonra oku
    favorilerime ekle
    okuma listesine ekle
    büyütmek için tıklayın
    büyütmek için tıkla
    fotoğrafı büyüt
    tüm fotoğrafları gör
    tüm fotoğraflar
    daha fazla fotoğraf
    galeriyi aç
    galeriye git
    galeriyi gör
    önceki fotoğraf
    sonraki fotoğraf
    önceki resim
    sonraki resim
    bu makale otomatik olarak çevrilmiştir
    bu haber yapay zeka ile çevrilmiştir
    türkçe oku
    ingilizce oku
    orijinal metin bu çeviriyi derecelendir
    geri bildiriminiz google çeviri'yi iyileştirmek için kullanılacak
    daha fazlasını göster
    tüm haberler
    haberin devamını oku
    daha fazla haber
    diğer haberler
    reklamı atla
    sponsorlu içerik
    sponsorlu bağlantılar
    reklam ver
    uygulamada oku
    google news'te takip edin
    bizi google news'te takip edin
    bizi sosyal medyada takip edin
    haberde hata bildir
    yanlış bildir
    hata mı buldunuz?
    bir hata mı gördünüz?
    sayfanın başına dön
    ana sayfaya dön
    yeni pencerede açılır
    yeni sekmede açılır
    daha büyük haritayı görüntüle
    bültene abone ol
    e-bültene abone ol
    bunu beğenen ilk siz olun
    yorum yapabilmek için üye…
    yorum yapabilmek için giriş…
    yorum yazmak için giriş…
    e-posta adresinizi girin…
    bu blogu takip etmek ve…
    blog istatistikleri
    bu blogda ara
    kimler sitede
    kalıcı bağlantı
    tümünü kabul et
    tümünü reddet
    tümünü kabul ediyorum
    tercihleri yönet
    tercihleri kaydet
    çerez ayarları
    !counted_notices
    0 dk okuma
    0 dakika okuma
    0 dk okuma süresi
    0 dakika okuma süresi
    okuma süresi 0 dakika
    okuma süresi 0 dk
    0 okunma
    0 görüntülenme
    okunma 0
    0 saat önce
    0 dakika önce
    0 gün önce
    güncelleme 0 saat önce
    tahmini okuma süresi 0 dakika
    0 dakikalık okuma
    0 yorum
    okuma 0 dk
    ortalama okuma süresi 0 dk
    ortalama okuma süresi 0 dakika
    tahmini okuma süresi 0 dk
    okuma süresi yaklaşık 0 dakika
    yaklaşık okuma süresi 0 dakika
    0 dk'lık okuma
    0 dakikada oku
    okunma süresi 0 dakika
    okunma süresi 0 dk
    0 kez okundu
    0 kez görüntülendi
    0 kişi okudu
    0 paylaşım
    0 beğeni
    0 hafta önce
    güncelleme 0 dakika önce
    güncelleme 0 gün önce
    son güncelleme 0 saat önce
    son güncelleme 0 dakika önce
    güncellendi 0 saat önce
    yayınlanma 0 saat önce
    dinleme süresi 0 dakika
    görüntülenme 0
    görüntüleme 0
    0 görüntüleme
    okunma sayısı 0
    görüntülenme sayısı 0
    yorum sayısı 0
    0 dk önce
    0 sa önce
    geçerli süre 0
    kalan süre 0
    0 yorumu gör
    tüm 0 yorumu gör
    0 dakikada okunur
    0 karakter kaldı
    diğer 0 takipçiye katılın
    0 takipçiye katılın
    şu anda 0 ziyaretçi çevrimiçi
    oy 0
    !edge_notices
    tüm hakları saklıdır
    bizi takip edin
    bültenimize abone
    abone olmak için
    kaynak gösterilmeden
    izinsiz kopyalanamaz
    whatsapp kanalımız
    google news'te
    telif hakları saklıdır
    abone olun
    kanalımıza abone
    uygulamamızı
    bültenimize
    her hakkı saklıdır
    aktif link
    izinsiz kullanılamaz
    izinsiz alınamaz
    izinsiz yayınlanamaz
    izinsiz çoğaltılamaz
    izinsiz alıntı
    alıntı yapılamaz
    haberin tüm hakları
    özel izin alın
    telegram kanalımız
    whatsapp hattımız
    whatsapp ihbar hattı
    youtube kanalımız
    kanalımıza katıl
    kanalımızı takip
    sosyal medya hesaplarımız
    instagram hesabımız
    google haberler'de
    google news üzerinden
    e-bültenimiz
    bültenlerimiz
    bizi instagram'da
    bizi x'te
    bizi facebook'ta
    bizi twitter'da
    gazeteciliği destekle
    yorumların sorumluluğu
    yorum kuralları
    yazının içeriğinden yazar
    yatırım danışmanlığı kapsamında
    yatırım tavsiyesi değildir
    yatırım tavsiyesi içermez
    hiçbir editoryal müdahale
    hukuki muhatabı
    ajans kanallarından geldiği
    yorumlarınızı bizimle paylaş
    haberlerden anında haberdar
    haberdar olmak için abone
    abone girişi yap
    abonelere özel
    aboneyseniz giriş
    okumaya devam etmek için
    devamını okumak için
    giriş yapmanız gerek
    üye girişi yap
    hata mı buldunuz
    hata mı gördünüz
    yazım hatası bildir
    hata bildir
    yalnızca abonelere
    sadece abonelere
    yalnızca aboneler
    sadece aboneler için
    abonelerimize özel
    abonelerimiz okuyabilir
    okumaya devam edin
    haberin tamamını okumak
    yazının tamamını okumak
    tamamını okumak için
    devamını okuyabilmek
    abone olarak okumaya
    hemen abone ol
    şimdi abone ol
    zaten abone misiniz
    zaten abone misin
    abone misiniz?
    abone değil misiniz
    zaten üye misiniz
    hesabınız var mı
    giriş yapın veya
    üye olun veya
    ücretsiz üye ol
    ücretsiz kayıt ol
    ücretsiz haber hakkınız
    ücretsiz okuma hakkınız
    qr kodu okutarak bizi
    abonelik için lütfen iletişime
    kalıcı bağlantıyı yer imlerinize ekleyin
    !missing_titles
    sayfa bulunamadı
    aradığınız sayfa
    404 hata
    sayfa mevcut değil
    aradığınız içerik
    içerik bulunamadı
    !blocked_titles
    erişim engellendi
    güvenlik kontrolü
    erişim reddedildi
    insan olduğunuzu doğrulayın
    robot olmadığınızı
    tarayıcınız kontrol ediliyor
    !consent_titles
    çerez
    çerez ayarları
    çerez politikası
    gizlilik
    açık rıza
    !consent_words
    çerez
    rıza
    kişisel veri
    !consent_phrases
    gizliliğinize değer veriyoruz
    gizliliğinize önem veriyoruz
    gizliliğiniz bizim için önemli
    gizliliğinize saygı
    kişisel verilerinizin korunması
    tercihlerinizi değiştir
    tercihlerinizi yönet
    tercihlerinizi dilediğiniz
    tercihlerinizi istediğiniz
    çerez tercih
    çerez kullan
    çerezler kullan
    çerezleri kullan
    çerezler ve benzeri
    çerez ve benzeri
    çerez politikamız
    gizlilik politikamız
    aydınlatma metni
    tümünü kabul
    tümünü reddet
    hepsini kabul
    kabul et”
    cihazda bilgi
    cihazdaki bilgi
    cihazınızdaki bilgi
    reklam seçmek
    reklamları seç
    içerik seçmek
    kişiselleştirilmiş reklam
    kişiselleştirilmiş içerik
    kişiselleştirilmiş bir reklam
    kişiselleştirilmiş bir içerik
    reklam performansı
    içerik performansı
    reklam ve içerik ölçüm
    güvenliği sağla
    reklamları ve içeriği sun
    verileri eşleştir
    farklı cihazları bağla
    kesin coğrafi konum
    hassas coğrafi konum
    cihaz özelliklerini etkin
    cihaz tarama
    meşru menfaat
    zorunlu çerezler
    18 yaşından büyüğüm
    !consent_topics
    çerez
    kişisel veri
    meşru menfaat
    ip adres
    tanımlayıcı
    gizlilik politikası
    kişiselleştirilmiş
    kvkk
    biz ve iş ortaklarımız
    biz ve ortaklarımız
    iş ortaklarımız
    ortaklarımız
    açık rızanız
    rızanızı
    onayınızı
    izninizi
    !embed_notices
    harici içerik
    üçüncü taraf çerez
    içeriği görüntülemek için
    çerezleri kabul et
    sosyal medya içeriği
    !login_titles
    giriş yap
    oturum aç
    üye girişi
    giriş
    kayıt ol
    üye ol
    hesap oluştur
    !search_titles
    arama sonuçları
    arama sonucu
    için sonuçlar
    !search_paths
    arama
    ara
    !listing_paths
    kategori
    etiket
    etiketler
    konu
    yazar
    !author_paths
    yazar
    yazarlar
    !article_kinds
    görüş
    köşe yazısı
    yorum
    analiz
    röportaj
    başyazı
    söyleşi
    basın bülteni
    !home_labels
    ana sayfa
    anasayfa
    haberler
    haber
    kategorisiz
    genel
    tüm haberler
    adsız belge
    !site_pages
    hakkımızda
    kullanım koşulları
    gizlilik politikası
    künye
    çerez politikası
    yasal uyarı
    aydınlatma metni
    kvkk aydınlatma metni
    yayın ilkeleri
    kullanım şartları
    gizlilik sözleşmesi
    !frequent_words
    ve
    bir
    bu
    da
    de
    için
    ile
    olarak
    çok
    daha
    olan
    gibi
    kadar
    sonra
    ise
    en
    var
    dedi
    değil
    ancak
    !caption_leads
    fotoğrafta:
    fotoğraf altı:
    !clock_words
    saat
    !times_ago
    0 saat önce
    0 dakika önce
    0 gün önce
    0 hafta önce
    0 dk önce
    0 sa önce
    az önce
    şimdi
    dün
    bir dakika önce
    bir saat önce
    bir gün önce
    bir hafta önce
    bir ay önce
    bir yıl önce
    0 saniye önce
    0 ay önce
    0 yıl önce
    0 sene önce
    !origin_labels
    ilk olarak yayımlan
    ilk kez yayımlan
    !reply_buttons
    yanıtla
    cevapla
    yanıt
    cevap yaz
    yoruma cevap ver
    cevap ver
    alıntı
    alıntıla
    yanıt ver
    """)
}
