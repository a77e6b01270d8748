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
    agustus / agu
    september
    oktober
    november / nopember
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
    !byline_leads
    oleh
    laporan
    penulis:
    reporter:
    laporan:
    ditulis oleh
    pewarta:
    oleh:
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
    !roles
    redaksi
    wartawan
    jurnalis
    reporter
    editor
    penulis
    !nobody
    tim redaksi
    !credit_labels
    foto:
    sumber:
    sumber foto:
    ilustrasi:
    gambar:
    dok.
    fotografer:
    grafis:
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
    !edge_notices
    hak cipta dilindungi
    ikuti kami di
    saluran whatsapp
    dapatkan update berita
    bergabung di grup telegram
    dilarang mengutip
    dilarang keras
    cek berita dan artikel
    ikuti kami
    saluran whatsapp kami
    unduh aplikasi kami
    !missing_titles
    halaman tidak ditemukan
    tidak ditemukan
    halaman tidak tersedia
    kesalahan 404
    halaman yang anda cari
    tidak tersedia
    !blocked_titles
    akses ditolak
    !consent_titles
    kebijakan privasi
    privasi
    kuki
    persetujuan
    !consent_words
    persetujuan
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
    """)
}
