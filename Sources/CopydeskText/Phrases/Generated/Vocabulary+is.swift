// Made by scripts/vocabulary from Vocabulary/is.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Icelandic.
  static let `is` = Language("is", """
    !months
    janúar
    febrúar
    mars
    apríl
    maí
    júní
    júlí
    ágúst
    september
    október
    nóvember
    desember
    !weekdays
    mánudagur
    þriðjudagur
    miðvikudagur
    fimmtudagur
    föstudagur
    laugardagur
    sunnudagur
    !source_labels
    heimildir
    tilvísanir
    tenglar
    !frequent_words
    og
    að
    í
    á
    er
    sem
    við
    til
    hann
    um
    með
    var
    ekki
    það
    en
    af
    hefur
    fyrir
    """)
}
