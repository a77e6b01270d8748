// Made by scripts/vocabulary from Vocabulary/az.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Azerbaijani.
  static let az = Language("az", """
    !months
    yanvar
    fevral
    mart
    aprel
    may
    iyun
    iyul
    avqust
    sentyabr
    oktyabr
    noyabr
    dekabr
    !weekdays
    bazar ertəsi
    çərşənbə axşamı
    çərşənbə
    cümə axşamı
    cümə
    şənbə
    bazar
    !byline_leads
    müəllif:
    yazdı:
    hazırladı:
    müxbir:
    mətn:
    !offer_labels
    abunə ol
    abunə olun
    bizi izləyin
    xəbər bülleteni
    !tag_labels
    teqlər
    açar sözlər
    mövzular
    !source_labels
    mənbələr
    istinadlar
    ədəbiyyat
    !pointers
    həmçinin oxuyun
    bunu da oxuyun
    ətraflı oxu
    həmçinin oxu
    !notices
    reklam
    paylaş
    paylaşın
    çap et
    linki kopyala
    şərhlər
    ardını oxu
    daha çox
    bağla
    növbəti
    əvvəlki
    səs ilə dinlə
    yazı reklamdan sonra davam edir
    bizi izləyin…
    bu məqalə yalnız abunəçilər…
    !edge_notices
    bütün hüquqlar qorunur
    bizi izləyin
    istinad zəruridir
    istinad mütləqdir
    telegram kanalımıza
    whatsapp kanalımıza
    yalnız abunəçilər üçün
    !reply_buttons
    cavab ver
    cavabla
    cavab yaz
    sitat
    """)
}
