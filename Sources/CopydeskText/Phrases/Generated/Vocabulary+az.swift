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
    !source_labels
    mənbələr
    istinadlar
    ədəbiyyat
    """)
}
