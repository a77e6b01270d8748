// Made by scripts/vocabulary from Vocabulary/ms.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Malay.
  static let ms = Language("ms", """
    !months
    januari
    februari
    mac
    april
    mei
    jun
    julai
    ogos
    september
    oktober
    november
    disember
    !weekdays
    isnin
    selasa
    rabu
    khamis
    jumaat
    sabtu
    ahad
    !update_words
    dikemas kini
    kemas kini
    dikemaskini
    !publication_words
    diterbitkan
    !byline_leads
    oleh
    penulis:
    ditulis oleh
    oleh:
    wartawan:
    !author_fields
    penulis
    !conjunctions
    dan
    !other_work
    diterjemahkan oleh
    gambar oleh
    !roles
    wartawan
    pengarang
    penyunting
    penulis
    !nobody
    sidang pengarang
    !credit_labels
    foto:
    gambar:
    sumber:
    gambar hiasan:
    sumber gambar:
    jurufoto:
    ihsan:
    !comment_labels
    komen
    komen anda
    tinggalkan komen
    tulis komen
    beri komen
    tambah komen
    lihat komen
    tiada komen
    ulasan pembaca
    !pointer_labels
    baca juga
    berita berkaitan
    artikel berkaitan
    berita terkini
    berita lain
    artikel lain
    artikel terkini
    paling popular
    popular
    terkini
    disyorkan
    disyorkan untuk anda
    pilihan editor
    berita utama
    anda mungkin berminat…
    paling banyak dibaca
    cerita berkaitan
    !offer_labels
    surat berita
    langgan
    langgan sekarang
    langgan surat berita
    langgani…
    ikuti kami
    ikuti kami di…
    daftar sekarang
    sertai kami
    sokong kami
    !author_labels
    mengenai penulis
    tentang penulis
    penulis
    hubungi
    hubungi kami
    !tag_labels
    tag
    topik
    kata kunci
    tajuk berkaitan
    !source_labels
    sumber
    rujukan
    nota kaki
    pautan luar
    !pointers
    baca juga
    baca lagi
    baca seterusnya
    baca lanjut
    lihat juga
    tonton juga
    artikel berkaitan
    berita berkaitan
    ketahui lebih lanjut
    !notices
    Iklan
    Kongsi
    Kongsi artikel
    Cetak
    Simpan
    Salin pautan
    Komen
    Baca lagi
    Baca seterusnya
    Tutup
    Seterusnya
    Sebelum
    Kembali ke atas
    Dikemas kini
    Diterbitkan
    Dengar
    Lihat semua
    Muat lagi
    ikuti kami…
    langgan…
    !counted_notices
    0 min bacaan
    0 minit bacaan
    0 jam lalu
    0 minit lalu
    !edge_notices
    hak cipta terpelihara
    ikuti kami di
    sertai saluran
    saluran telegram
    saluran whatsapp
    langgan surat berita
    dapatkan berita terkini
    muat turun aplikasi
    ikuti kami
    saluran whatsapp kami
    saluran telegram kami
    !missing_titles
    halaman tidak dijumpai
    laman tidak dijumpai
    ralat 404
    halaman tidak wujud
    !blocked_titles
    akses dinafikan
    !consent_titles
    dasar privasi
    privasi
    kuki
    persetujuan
    !consent_words
    persetujuan
    !login_titles
    log masuk
    daftar masuk
    daftar akaun
    buka akaun
    !search_titles
    hasil carian
    keputusan carian
    !search_paths
    carian
    !article_kinds
    pendapat
    pandangan
    rencana
    kolumnis
    lidah pengarang
    analisis
    wawancara
    !home_labels
    laman utama
    utama
    !site_pages
    tentang kami
    terma dan syarat
    """)
}
