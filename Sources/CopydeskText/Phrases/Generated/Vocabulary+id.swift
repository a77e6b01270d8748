// Made by scripts/vocabulary from Vocabulary/id.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Indonesian.
  static let id = Language("id", """
    !months
    januari
    februari
    maret
    april
    mei
    juni
    juli
    agustus / agu / agt / ags
    september
    oktober
    november / nopember / nop
    desember
    !weekdays
    senin
    selasa
    rabu
    kamis
    jumat
    sabtu
    minggu
    !update_words
    diperbarui
    diubah
    pembaruan
    !publication_words
    diterbitkan
    dipublikasikan
    terbit
    tayang
    !other_dates
    diterima
    disetujui
    rapat berikutnya
    batas waktu
    tanggal lahir
    bergabung
    berlaku hingga
    diakses
    kapan:
    tanggal rilis
    tanggal terbit buku
    tanggal kedaluwarsa
    pendaftaran ditutup
    acara berikutnya
    tanggal acara
    tanggal mulai
    tanggal berakhir
    !byline_leads
    oleh
    laporan
    penulis:
    reporter:
    laporan:
    ditulis oleh
    pewarta:
    oleh:
    laporan wartawan:
    laporan wartawan
    laporan reporter
    dilaporkan oleh
    disusun oleh
    pengarang:
    kontributor:
    jurnalis:
    wartawan:
    teks:
    naskah:
    liputan:
    !author_fields
    penulis
    !conjunctions
    dan
    !other_work
    foto oleh
    diterjemahkan oleh
    editor:
    editor :
    penyunting:
    penerjemah:
    redaktur:
    editor bahasa:
    kurator:
    disunting oleh
    diedit oleh
    video:
    grafis:
    !roles
    redaksi
    wartawan
    jurnalis
    reporter
    editor
    penulis
    kontributor
    koresponden
    kolumnis
    pewarta
    redaktur
    fotografer
    produser
    peneliti
    dosen
    pengamat
    desk
    pemimpin
    staf
    magang
    !nobody
    tim redaksi
    redaksi
    penulis
    editor
    wartawan
    bagikan
    cetak
    komentar
    sumber
    berbagai sumber
    !elsewhere
    baca selengkapnya
    selengkapnya
    lihat profil
    lihat semua
    lihat lainnya
    ikuti
    bagikan
    waktu baca
    !credit_labels
    foto:
    sumber:
    sumber foto:
    ilustrasi:
    gambar:
    dok.
    fotografer:
    grafis:
    !credit_agencies
    istimewa
    !comment_labels
    komentar
    tinggalkan balasan
    tulis komentar
    beri komentar
    tambahkan komentar
    kirim komentar
    lihat komentar
    komentar pembaca
    tinggalkan komentar
    belum ada komentar
    komentar anda
    diskusi
    tulis komentar anda
    komentar terbaru
    semua komentar
    kolom komentar
    apa komentar anda
    berikan komentar
    berikan komentar anda
    tinggalkan komentar anda
    jadilah yang pertama berkomentar
    0 gagasan untuk…
    0 pemikiran pada…
    0 respons untuk…
    0 tanggapan untuk…
    komentar terpopuler
    !pointer_labels
    baca juga
    artikel terkait
    berita terkait
    terpopuler
    berita terkini
    berita terbaru
    artikel terbaru
    berita lainnya
    artikel lainnya
    terkait
    berita populer
    populer
    paling populer
    terbaru
    rekomendasi
    rekomendasi untuk anda
    berita pilihan
    pilihan editor
    simak juga
    lihat juga
    artikel pilihan
    anda mungkin suka…
    mungkin anda suka
    topik terkait
    baca selengkapnya
    berita lain
    artikel lain
    jangan lewatkan
    jangan lewatkan berita ini
    paling banyak dibaca
    paling sering dibaca
    paling banyak dicari
    sedang tren
    sedang hangat
    berita utama
    berita hari ini
    berita serupa
    artikel serupa
    berita rekomendasi
    artikel rekomendasi
    artikel populer
    terpopuler hari ini
    indeks berita
    video terkait
    video pilihan
    foto terkait
    rekomendasi untukmu
    mungkin anda tertarik…
    anda mungkin tertarik…
    konten terkait
    berita sebelumnya
    dari kanal ini
    untuk anda
    pos & halaman teratas
    tulisan teratas
    pos-pos terbaru
    pos populer
    postingan populer
    arsip blog
    tulisan terakhir
    tulisan terkini
    !offer_labels
    newsletter
    berlangganan
    berlangganan newsletter
    langganan
    daftar sekarang
    ikuti kami
    ikuti kami di…
    dukung kami
    daftar…
    gabung
    dapatkan berita terbaru…
    dapatkan update berita…
    unduh aplikasi
    unduh aplikasi…
    gabung channel whatsapp…
    buletin
    lanjutkan membaca…
    untuk melanjutkan membaca…
    baca artikel lengkap…
    baca selengkapnya dengan…
    artikel ini hanya untuk…
    artikel ini hanya tersedia…
    konten ini hanya…
    konten premium…
    berlangganan untuk…
    berlangganan sekarang
    langganan sekarang…
    masuk atau daftar…
    sudah berlangganan…
    sudah punya akun…
    pilih paket…
    paket langganan
    ikuti blog melalui email
    ikuti blog lewat email
    berlangganan ke blog via surel
    berlangganan blog lewat email
    !author_labels
    tentang penulis
    tentang penulis…
    penulis
    profil penulis
    kontak
    hubungi kami
    tentang saya
    !tag_labels
    tag
    tags
    topik
    kata kunci
    label
    tag terkait
    topik terkait
    berita dengan topik ini
    tagar
    !source_labels
    sumber
    referensi
    catatan kaki
    pranala luar
    !pointers
    baca juga
    baca selengkapnya
    baca lebih lanjut
    baca artikel lainnya
    simak juga
    lihat juga
    artikel terkait
    berita terkait
    selengkapnya
    tonton juga
    pilihan editor:
    baca berita lainnya
    lanjut baca
    baca:
    baca pula
    berita lainnya
    artikel lainnya
    simak selengkapnya
    simak pula
    simak video
    lihat selengkapnya
    lihat video
    lihat foto
    saksikan juga
    saksikan video
    tonton video
    jangan lewatkan
    berita sebelumnya
    klik di sini untuk
    baca di sini
    simak juga video
    lihat juga video
    tonton juga video
    saksikan juga video
    !notices
    Iklan
    Advertorial
    Bagikan
    Bagikan artikel
    Cetak
    Simpan
    Salin tautan
    Salin link
    Komentar
    Baca selengkapnya
    Selengkapnya
    Tutup
    Selanjutnya
    Sebelumnya
    Kembali ke atas
    Diperbarui
    Diterbitkan
    Dengarkan
    Lihat semua
    Muat lainnya
    Gulir ke bawah untuk lanjut membaca
    SCROLL TO CONTINUE WITH CONTENT
    waktu baca…
    ikuti kami…
    dapatkan update…
    lanjutkan membaca
    halaman selanjutnya
    halaman berikutnya
    bagikan artikel ini
    gabung ke channel whatsapp…
    gabung di channel whatsapp…
    simak video berikut
    simak juga video…
    scroll to continue with content
    dengarkan artikel
    dengarkan artikel ini
    dengarkan berita
    dengarkan berita ini
    simpan artikel
    simpan berita
    bagikan berita
    bagikan berita ini
    bagikan ke Facebook
    bagikan ke WhatsApp
    bagikan ke Twitter
    bagikan ke Telegram
    bagikan melalui
    bagikan lewat
    cetak artikel
    cetak berita
    cetak halaman
    kirim lewat email
    kirim via email
    tautan disalin
    tautan berhasil disalin
    link berhasil disalin
    lihat semua komentar
    tulis komentar anda
    jadilah yang pertama berkomentar
    belum ada komentar
    ukuran teks
    ukuran font
    ukuran huruf
    perbesar teks
    perkecil teks
    lewati iklan
    tutup iklan
    pasang iklan
    lanjutkan membaca di bawah
    artikel berlanjut setelah iklan
    artikel ini berlanjut setelah iklan
    scroll untuk melanjutkan
    scroll untuk melanjutkan membaca
    geser ke atas untuk melanjutkan
    geser ke bawah untuk melanjutkan
    konten ini berlanjut di bawah iklan
    laporkan kesalahan
    laporkan artikel ini
    koreksi artikel
    beri nilai artikel ini
    tambahkan sebagai sumber pilihan di Google
    jadikan sumber pilihan di Google
    pilih sebagai sumber utama di Google
    ikuti di Google News
    klik untuk membaca selengkapnya
    klik di sini untuk membaca selengkapnya
    baca berita selengkapnya
    baca artikel selengkapnya
    lihat foto lainnya
    lihat galeri
    lihat foto
    tonton video
    putar video
    tampilkan semua
    tampilkan lebih banyak
    muat lebih banyak
    berita selanjutnya
    berita sebelumnya
    artikel selanjutnya
    artikel sebelumnya
    konten bersponsor
    konten sponsor
    gambas video…
    simak breaking news dan berita pilihan…
    dapatkan berita terbaru langsung…
    ikuti berita terkini di google news…
    ikuti saluran whatsapp…
    ikuti whatsapp channel…
    ikuti channel whatsapp…
    bergabung di grup telegram…
    bergabung dengan grup telegram…
    gabung grup telegram…
    gabung grup whatsapp…
    baca berita dan artikel lain di google news…
    cek berita dan artikel yang lain di google news…
    artikel ini telah tayang di…
    artikel ini telah terbit di…
    artikel ini pertama kali terbit…
    artikel ini pertama kali tayang…
    berita ini telah tayang di…
    penafian:…
    apa reaksi anda
    bagaimana reaksi anda
    berikan reaksi anda
    artikel ini khusus pelanggan…
    artikel ini hanya untuk pelanggan…
    artikel ini hanya tersedia untuk…
    artikel ini eksklusif untuk…
    konten ini khusus pelanggan…
    konten ini hanya untuk pelanggan…
    konten ini hanya tersedia untuk…
    konten premium
    khusus pelanggan
    hanya untuk pelanggan
    eksklusif untuk pelanggan
    lanjut membaca
    lanjut baca
    lanjutkan membaca dengan…
    untuk melanjutkan membaca…
    untuk membaca selengkapnya…
    berlangganan
    berlangganan sekarang
    langganan sekarang
    lihat paket langganan
    pilih paket
    pilih paket langganan
    coba gratis
    mulai uji coba gratis
    login
    daftar
    daftar gratis
    masuk atau daftar…
    sudah berlangganan
    sudah berlangganan?…
    sudah punya akun?…
    sudah memiliki akun?…
    sudah jadi pelanggan?…
    belum punya akun?…
    anda telah membaca semua artikel gratis…
    kuota artikel gratis…
    batalkan kapan saja
    lanjutkan membaca setelah iklan
    lanjut baca setelah iklan
    berita berlanjut setelah iklan
    artikel berlanjut di bawah iklan
    berlanjut setelah iklan
    konten berlanjut setelah iklan
    baca selanjutnya setelah iklan
    pindai kode qr untuk…
    scan qr code untuk…
    pindai kode qr di…
    gambas:video…
    gambas:youtube…
    gambas:instagram…
    gambas:twitter…
    gambas:facebook…
    gambas:photo…
    gambas:audio…
    daftar isi
    komentar ditutup
    berlangganan newsletter
    unduh aplikasi kami
    scroll ke bawah untuk melanjutkan…
    saksikan video pilihan berikut ini
    saksikan video menarik berikut ini
    saksikan video pilihan di bawah ini
    simak video…
    lihat juga video…
    tonton juga video…
    saksikan juga video…
    simak video lengkapnya…
    alamat email anda
    ikuti
    ini adalah jendela modal
    awal jendela dialog. escape akan membatalkan dan menutup jendela.
    akhir jendela dialog
    tidak ada sumber yang kompatibel untuk media ini
    tidak ditemukan sumber yang kompatibel untuk media ini
    tonton di youtube
    video tidak tersedia
    video ini tidak tersedia
    konten ini tidak tersedia
    lihat postingan ini di instagram
    lihat profil ini di instagram
    browser anda tidak mendukung elemen audio
    browser anda tidak mendukung tag audio
    browser anda tidak mendukung html5 video
    browser anda tidak didukung
    browser anda sudah usang
    silakan aktifkan javascript
    aktifkan javascript
    harap aktifkan javascript
    javascript dinonaktifkan
    alamat email ini dilindungi dari robot spam…
    slide ini membutuhkan javascript
    tampilkan komentar
    sembunyikan komentar
    baca komentar
    muat komentar
    komentar lainnya
    komentar lama
    komentar lebih lama
    tambah komentar
    tambahkan komentar baru
    tulis komentarmu
    tinggalkan balasan batalkan balasan
    kirim komentar anda
    komentar baru
    laporkan komentar
    balas komentar
    jadilah yang pertama memberikan komentar
    jadilah yang pertama berkomentar di sini
    jadilah yang pertama mengomentari
    belum ada komentar di sini
    komentar telah ditutup
    komentar dinonaktifkan
    komentar dimatikan
    kolom komentar ditutup
    masuk untuk berkomentar
    login untuk berkomentar
    login untuk memberikan komentar
    silakan login untuk berkomentar
    silakan masuk untuk berkomentar
    silakan login untuk memberikan komentar
    anda harus masuk untuk berkomentar
    anda harus login untuk berkomentar
    anda harus login untuk mengirim komentar
    anda harus masuk log untuk mengirim sebuah komentar
    anda harus login terlebih dahulu untuk berkomentar
    alamat email anda tidak akan dipublikasikan
    alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai *
    ruas yang wajib ditandai *
    simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
    beritahu saya akan tindak lanjut komentar melalui surel
    beritahu saya akan tulisan baru melalui surel
    situs ini menggunakan akismet untuk mengurangi spam. pelajari bagaimana data komentar anda diproses
    situs ini menggunakan akismet untuk mengurangi spam…
    komentar anda menunggu moderasi
    suka memuat...
    sedang memuat
    memuat konten
    didukung oleh wordpress
    dengan bangga bertenaga wordpress
    diberdayakan oleh blogger
    postingan lama
    posting lama
    postingan lebih baru
    posting lebih baru
    artikel berikutnya
    artikel sebelumya
    berita berikutnya
    posting komentar
    posting komentar (atom)
    kirimkan ini lewat email
    kirimkan ini lewat emailblogthis!bagikan ke xberbagi ke facebookbagikan ke pinterest
    bagikan ke x
    berbagi ke facebook
    bagikan ke pinterest
    komentar ini telah dihapus oleh pengarang
    komentar ini telah dihapus
    lihat profil lengkapku
    lompat ke konten
    lompat ke konten utama
    lompati ke konten utama
    langsung ke konten
    langsung ke konten utama
    langsung ke isi
    loncat ke konten
    loncat ke navigasi loncat ke pencarian
    lompat ke navigasi
    dari wikipedia bahasa indonesia, ensiklopedia bebas
    halaman ini terakhir diubah pada…
    sunting | sunting sumber
    versi untuk dicetak
    bagikan via email
    belum ada penilaian
    beri rating artikel ini
    nilai artikel ini
    apakah artikel ini membantu?
    apakah artikel ini bermanfaat?
    apakah artikel ini berguna?
    apakah halaman ini membantu?
    apakah informasi ini membantu?
    terima kasih atas masukan anda
    terima kasih atas penilaian anda
    kami menghargai privasi anda
    privasi anda penting bagi kami
    terima semua cookie
    tolak semua cookie
    terima dan tutup
    situs ini menggunakan cookie
    situs web ini menggunakan cookie
    kami menggunakan cookie
    belum memiliki akun?
    masuk / daftar
    login atau daftar
    berlangganan untuk membaca
    masuk untuk melanjutkan membaca
    login untuk melanjutkan membaca
    konten khusus pelanggan
    alamat email tidak valid
    email tidak valid
    masukkan alamat email yang valid
    masukkan email yang valid
    masukkan email anda
    masukkan alamat email anda
    terjadi kesalahan. silakan coba lagi.
    terjadi kesalahan. silakan coba lagi nanti.
    ada yang salah. silakan coba lagi.
    anda dapat berhenti berlangganan kapan saja
    link disalin
    bagikan halaman ini
    bagikan di facebook
    bagikan di twitter
    bagikan di whatsapp
    bagikan via whatsapp
    bagikan ke media sosial
    simpan artikel ini
    simpan untuk nanti
    baca nanti
    tambahkan ke favorit
    tambahkan ke bookmark
    klik untuk memperbesar
    klik gambar untuk memperbesar
    lihat semua foto
    foto lainnya
    buka galeri
    foto sebelumnya
    foto selanjutnya
    foto berikutnya
    artikel ini diterjemahkan secara otomatis
    diterjemahkan secara otomatis
    diterjemahkan oleh ai
    baca dalam bahasa indonesia
    baca dalam bahasa inggris
    teks asli beri rating terjemahan ini
    masukan anda akan digunakan untuk membantu meningkatkan kualitas google terjemahan
    muat berita lainnya
    lihat lebih banyak
    tampilkan lebih sedikit
    baca lebih banyak
    baca artikel lengkap
    semua berita
    gulir untuk melanjutkan
    gulir untuk lanjut membaca
    scroll untuk lanjut membaca
    scroll untuk membaca
    beriklan di sini
    baca di aplikasi
    gabung whatsapp channel
    gabung channel whatsapp kami
    gabung channel telegram kami
    tambahkan sebagai sumber pilihan
    laporkan artikel
    menemukan kesalahan?
    temukan kesalahan?
    kembali ke beranda
    kembali ke halaman utama
    terbuka di jendela baru
    berlangganan newsletter kami
    jadilah yang pertama menyukai
    pos ini dipublikasikan di…
    tulisan ini dipublikasikan di…
    tulisan ini dipublikasikan dalam…
    entri ini ditulis dalam…
    masukkan alamat surel anda untuk…
    masukkan alamat email anda untuk…
    masukkan alamat surel kamu untuk…
    statistik blog
    pos sebelumnya
    pos berikutnya
    tulisan sebelumnya
    tulisan berikutnya
    cari blog ini
    terima semua
    tolak semua
    kelola opsi
    simpan preferensi
    !counted_notices
    0 menit baca
    0 menit membaca
    waktu baca 0 menit
    dibaca 0 kali
    0 dari 0 halaman
    halaman 0 dari 0
    0 min baca
    baca 0 menit
    0 jam lalu
    0 jam yang lalu
    0 menit lalu
    0 menit yang lalu
    0 komentar
    waktu baca 0 min
    estimasi waktu baca 0 menit
    perkiraan waktu baca 0 menit
    waktu membaca 0 menit
    lama baca 0 menit
    durasi baca 0 menit
    0 kali dibaca
    0 kali dilihat
    dilihat 0 kali
    0 pembaca
    0 tayangan
    0 dilihat
    dibaca 0
    dilihat 0
    0 bagikan
    dibagikan 0 kali
    0 hari lalu
    0 hari yang lalu
    0 minggu lalu
    0 minggu yang lalu
    diperbarui 0 jam lalu
    diperbarui 0 jam yang lalu
    diperbarui 0 menit lalu
    diperbarui 0 menit yang lalu
    0 suka
    komentar 0
    halaman 0 dari 0 halaman
    0 menit dengar
    lihat semua 0 komentar
    lihat 0 balasan
    estimasi baca 0 menit
    0 menit waktu baca
    bacaan 0 menit
    0 kali dibagikan
    foto 0 dari 0
    gambar 0 dari 0
    lihat semua 0 foto
    0 karakter tersisa
    bergabunglah dengan 0 pengikut lainnya
    bergabung dengan 0 pelanggan lain
    0 hits
    !edge_notices
    hak cipta dilindungi
    ikuti kami di
    dapatkan update berita
    bergabung di grup telegram
    dilarang mengutip
    dilarang keras
    cek berita dan artikel
    ikuti kami
    saluran whatsapp kami
    unduh aplikasi kami
    hak cipta milik
    gabung di channel
    gabung di saluran
    gabung ke channel
    gabung dengan channel
    channel whatsapp kami
    berita pilihan setiap hari
    berita terbaru lainnya di google news
    di google news
    berlangganan newsletter
    newsletter kami
    buletin kami
    tanpa izin tertulis
    dilarang menyalin
    dilarang memperbanyak
    dilarang mengkopi
    crawling atau pengindeksan otomatis
    pengindeksan otomatis untuk ai
    kecerdasan buatan di situs web ini
    telah tayang di
    dengan judul asli
    artikel ini telah terbit
    isi di luar tanggung jawab
    di luar tanggung jawab redaksi
    kirim tulisan anda
    punya informasi menarik
    kirim artikel anda
    masuk untuk melanjutkan
    login untuk melanjutkan
    daftar untuk membaca
    berlangganan untuk membaca
    sudah berlangganan?
    sudah punya akun?
    bukan merupakan rekomendasi
    bukan merupakan ajakan
    keputusan investasi ada
    keputusan investasi sepenuhnya
    menggunakan cookie
    mohon aktifkan javascript
    pilihan redaksi setiap hari
    gabung grup telegram
    grup telegram kami
    channel telegram kami
    khusus member premium
    hanya untuk anggota terdaftar
    untuk melanjutkan membaca
    untuk lanjut membaca
    untuk membaca selengkapnya
    untuk membaca artikel ini
    untuk membaca artikel lengkap
    untuk membaca konten ini
    lanjutkan membaca dengan
    berlangganan sekarang
    langganan untuk membaca
    masuk atau daftar
    login atau daftar
    silakan login
    silakan berlangganan
    daftar gratis untuk
    buat akun gratis
    sudah jadi pelanggan
    artikel gratis anda
    kuota artikel gratis
    artikel ini khusus
    artikel ini hanya untuk pelanggan
    artikel ini hanya tersedia untuk
    konten ini khusus untuk
    konten ini khusus pelanggan
    konten ini hanya untuk
    konten ini hanya tersedia
    sudah menjadi pelanggan?
    tandai permalink
    !missing_titles
    halaman tidak ditemukan
    tidak ditemukan
    halaman tidak tersedia
    kesalahan 404
    halaman yang anda cari
    tidak tersedia
    !blocked_titles
    akses ditolak
    verifikasi bahwa anda manusia
    bukan robot
    !consent_titles
    kebijakan privasi
    privasi
    kuki
    persetujuan
    !consent_words
    persetujuan
    !consent_phrases
    kami menghargai privasi anda
    kami menghormati privasi anda
    kami peduli dengan privasi anda
    privasi anda penting
    mengubah preferensi anda
    mengubah pilihan anda
    mengelola preferensi anda
    kelola preferensi
    kami menggunakan cookie
    situs ini menggunakan cookie
    situs web ini menggunakan cookie
    website ini menggunakan cookie
    kami menggunakan kuki
    penggunaan cookie
    cookie dan teknologi serupa
    cookie atau teknologi serupa
    kebijakan privasi kami
    kebijakan cookie kami
    terima semua
    setujui semua
    tolak semua
    informasi di perangkat
    informasi pada perangkat
    untuk memilih iklan
    untuk memilih konten
    iklan yang dipersonalisasi
    iklan hasil personalisasi
    iklan dan konten yang dipersonalisasi
    konten yang dipersonalisasi
    profil iklan
    mengukur kinerja iklan
    mengukur performa iklan
    mengukur kinerja konten
    pengukuran iklan dan konten
    wawasan audiens
    riset audiens
    riset pasar untuk
    memastikan keamanan, mencegah
    mencocokkan dan menggabungkan
    menautkan perangkat
    menghubungkan perangkat yang berbeda
    mengidentifikasi perangkat
    data geolokasi yang akurat
    data geolokasi presisi
    memindai karakteristik perangkat
    pemindaian perangkat
    berdasarkan kepentingan yang sah
    cookie yang sangat diperlukan
    saya berusia 18
    !consent_topics
    cookie
    kuki
    data pribadi
    informasi pribadi
    kepentingan yang sah
    kepentingan sah
    alamat ip
    pengidentifikasi
    kebijakan privasi
    privasi
    dipersonalisasi
    mitra kami
    vendor kami
    persetujuan anda
    mencabut persetujuan
    menarik persetujuan
    menarik kembali persetujuan
    !embed_notices
    konten eksternal
    konten pihak ketiga
    !login_titles
    masuk
    masuk akun
    daftar akun
    buat akun
    !search_titles
    hasil pencarian
    hasil penelusuran
    hasil untuk
    !search_paths
    cari
    !listing_paths
    topik
    penulis
    indeks
    terpopuler
    !article_kinds
    opini
    tajuk
    kolom
    editorial
    analisis
    wawancara
    resensi
    !home_labels
    beranda
    halaman utama
    home
    tak berkategori
    semua berita
    lainnya
    !site_pages
    tentang kami
    syarat dan ketentuan
    pedoman media siber
    kebijakan privasi
    redaksi
    info iklan
    karir
    kode etik
    hak cipta
    !frequent_words
    yang
    dan
    di
    dengan
    untuk
    dari
    ini
    pada
    itu
    tidak
    dalam
    akan
    juga
    ke
    oleh
    ada
    karena
    sudah
    telah
    para
    !caption_leads
    keterangan foto:
    !clock_words
    pukul
    jam
    wib
    wita
    !times_ago
    0 jam lalu
    0 jam yang lalu
    0 menit lalu
    0 menit yang lalu
    0 hari lalu
    0 hari yang lalu
    0 minggu lalu
    0 minggu yang lalu
    baru saja
    kemarin
    semenit yang lalu
    sejam yang lalu
    sehari yang lalu
    seminggu yang lalu
    sebulan yang lalu
    setahun yang lalu
    0 detik lalu
    0 bulan lalu
    0 bulan yang lalu
    0 tahun lalu
    0 tahun yang lalu
    !reply_buttons
    balas
    jawab
    tanggapi
    balas komentar
    kutip
    """)
}
