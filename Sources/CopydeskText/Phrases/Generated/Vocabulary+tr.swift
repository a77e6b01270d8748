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
    !roles
    muhabir
    editör
    gazeteci
    yazar
    temsilci
    köşe
    !nobody
    haber merkezi
    kaynak
    !elsewhere
    tümünü gör
    tüm yazıları
    daha fazla
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
    !consent_titles
    çerez
    çerez ayarları
    çerez politikası
    gizlilik
    açık rıza
    !consent_words
    çerez
    rıza
    !embed_notices
    harici içerik
    üçüncü taraf çerez
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
    !home_labels
    ana sayfa
    anasayfa
    haberler
    haber
    kategorisiz
    genel
    tüm haberler
    !site_pages
    hakkımızda
    kullanım koşulları
    gizlilik politikası
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
    """)
}
