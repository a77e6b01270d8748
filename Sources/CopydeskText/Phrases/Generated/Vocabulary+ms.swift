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
    !forenoon
    pagi
    !afternoon
    petang
    malam
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
    pemberita:
    laporan:
    laporan oleh
    dilaporkan oleh
    teks:
    disediakan oleh
    disiarkan oleh
    !author_fields
    penulis
    !conjunctions
    dan
    !other_work
    diterjemahkan oleh
    gambar oleh
    penyunting:
    terjemahan:
    disunting oleh
    video:
    grafik:
    !roles
    wartawan
    pengarang
    penyunting
    penulis
    pemberita
    koresponden
    kolumnis
    penganalisis
    jurugambar
    profesor
    pensyarah
    peguam
    penyelidik
    wartawati
    penerbit
    kolumnis tetap
    editor
    !nobody
    sidang pengarang
    pengarang
    penulis
    wartawan
    agensi
    kongsi
    komen
    sumber
    tanpa nama
    !elsewhere
    lihat semua
    baca lagi
    lihat profil
    artikel lain
    semua artikel
    ikuti
    kongsi
    !credit_labels
    foto:
    gambar:
    sumber:
    gambar hiasan:
    sumber gambar:
    jurufoto:
    ihsan:
    !credit_leads
    foto oleh
    gambar oleh
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
    komen pembaca
    tinggalkan ulasan
    tinggalkan balasan
    tulis ulasan
    hantar komen
    semua komen
    belum ada komen
    ruangan komen
    apa pendapat anda?
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
    berita popular
    artikel popular
    paling dibaca
    terpopular
    trending sekarang
    berita tular
    berita hari ini
    berita pilihan
    artikel pilihan
    pilihan pengarang
    disyorkan untuk…
    cadangan untuk anda
    anda mungkin suka…
    anda mungkin juga…
    mungkin anda berminat…
    jangan lepaskan
    jangan terlepas
    video berkaitan
    topik berkaitan
    kandungan berkaitan
    berita serupa
    lagi berita
    lagi artikel
    berita sebelumnya
    berita seterusnya
    artikel sebelumnya
    artikel seterusnya
    terbaharu
    berita terbaharu
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
    teruskan membaca…
    untuk terus membaca…
    baca artikel penuh…
    artikel ini untuk pelanggan…
    artikel ini hanya untuk…
    kandungan ini hanya untuk…
    untuk pelanggan sahaja…
    log masuk atau…
    sudah melanggan…
    pilih langganan…
    langganan
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
    baca:
    baca selanjutnya
    baca lebih lanjut
    baca berita
    baca artikel
    baca laporan
    lihat lagi
    lihat video
    tonton lagi
    tonton di sini
    artikel lain
    berita lain
    jangan lepaskan
    klik di sini
    artikel seterusnya
    berita terdahulu
    laporan berkaitan
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
    dengar artikel
    dengar artikel ini
    dengar berita ini
    saiz teks
    saiz tulisan
    saiz fon
    simpan artikel
    baca kemudian
    cetak artikel
    hantar melalui emel
    e-mel kepada rakan
    kongsi artikel ini
    kongsi berita
    kongsi berita ini
    kongsikan
    kongsikan artikel ini
    kongsi di Facebook
    kongsi di WhatsApp
    kongsi melalui WhatsApp
    pautan disalin
    pautan telah disalin
    lihat komen
    lihat semua komen
    kandungan tajaan
    kandungan ditaja
    iklan berbayar
    tutup iklan
    langkau iklan
    artikel bersambung selepas iklan
    berita bersambung selepas iklan
    artikel diteruskan selepas iklan
    teruskan membaca
    teruskan bacaan
    sambung baca
    baca artikel penuh
    baca berita penuh
    berita seterusnya
    berita sebelumnya
    artikel seterusnya
    artikel sebelumnya
    tonton video
    lihat galeri
    lihat gambar
    lihat lagi
    berita lanjut
    kembali ke laman utama
    laporkan kesilapan
    lapor kesilapan
    adakah artikel ini membantu…
    sertai saluran…
    sertai whatsapp channel…
    muat turun aplikasi…
    dapatkan berita terkini…
    alamat emel anda tidak akan disiarkan…
    artikel ini adalah pandangan…
    artikel ini pandangan peribadi…
    penulisan ini tidak mewakili…
    artikel ini pertama kali diterbitkan…
    artikel ini untuk pelanggan…
    artikel ini hanya untuk…
    artikel ini khas untuk…
    kandungan ini hanya untuk…
    untuk pelanggan sahaja
    pelanggan sahaja
    teruskan membaca dengan…
    untuk terus membaca…
    log masuk
    log masuk atau…
    daftar
    sudah melanggan?…
    sudah ada akaun?…
    sudah menjadi pelanggan?…
    bersambung selepas iklan
    imbas kod qr…
    senarai kandungan
    isi kandungan
    ikuti saluran whatsapp kami…
    !counted_notices
    0 min bacaan
    0 minit bacaan
    0 jam lalu
    0 minit lalu
    masa bacaan 0 minit
    anggaran masa bacaan 0 minit
    masa membaca 0 minit
    bacaan 0 minit
    baca dalam 0 minit
    0 minit membaca
    0 hari lalu
    0 hari yang lalu
    0 jam yang lalu
    0 minit yang lalu
    0 minggu lalu
    dikemas kini 0 jam lalu
    dikemaskini 0 jam yang lalu
    0 komen
    komen 0
    0 tontonan
    0 paparan
    dibaca 0 kali
    0 perkongsian
    0 kongsi
    dikongsi 0 kali
    !edge_notices
    hak cipta terpelihara
    ikuti kami di
    sertai saluran
    langgan surat berita
    dapatkan berita terkini
    muat turun aplikasi
    ikuti kami
    saluran whatsapp kami
    saluran telegram kami
    sertai whatsapp channel
    langgan saluran
    langgan surat
    langgan newsletter
    saluran youtube kami
    laman facebook kami
    hantar emel kepada
    emel kepada kami
    untuk terus membaca
    sudah melanggan
    pelanggan sahaja
    tanpa kebenaran bertulis
    dilarang menyiarkan
    dilarang mencetak
    hak cipta ©
    pandangan peribadi penulis
    tidak semestinya mencerminkan
    tidak semestinya mewakili
    tidak mewakili pendirian
    bukan nasihat kewangan
    sokong kewartawanan
    untuk membaca artikel penuh
    untuk meneruskan bacaan
    teruskan membaca dengan
    langgan sekarang untuk
    log masuk atau
    sila log masuk
    sudah ada akaun
    artikel ini hanya untuk
    artikel ini untuk pelanggan
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
    !consent_phrases
    kami menghargai privasi anda
    kami menghormati privasi anda
    privasi anda penting
    kami menggunakan kuki
    laman ini menggunakan kuki
    laman web ini menggunakan
    penggunaan kuki
    kuki dan teknologi
    dasar privasi kami
    terima semua
    tolak semua
    maklumat pada peranti
    maklumat di peranti
    iklan diperibadikan
    iklan yang diperibadikan
    kandungan yang diperibadikan
    mengukur prestasi iklan
    penyelidikan khalayak
    !consent_topics
    kuki
    cookie
    data peribadi
    maklumat peribadi
    kepentingan sah
    alamat ip
    dasar privasi
    privasi
    diperibadikan
    kami dan rakan
    rakan kongsi kami
    persetujuan anda
    kebenaran anda
    menarik balik persetujuan
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
    mengenai kami
    hubungi kami
    dasar privasi
    terma penggunaan
    penafian
    iklan bersama kami
    !times_ago
    0 jam lalu
    0 minit lalu
    0 hari lalu
    0 hari yang lalu
    0 jam yang lalu
    0 minit yang lalu
    0 minggu lalu
    dikemas kini 0 jam lalu
    baru sahaja
    semalam
    0 bulan yang lalu
    0 tahun yang lalu
    !reply_buttons
    balas
    jawab
    petik
    """)
}
