// Made by scripts/vocabulary from Vocabulary/ka.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Georgian.
  static let ka = Language("ka", """
    !months
    იანვარი / იანვარს
    თებერვალი
    მარტი / მარტს
    აპრილი
    მაისი
    ივნისი
    ივლისი
    აგვისტო
    სექტემბერი
    ოქტომბერი
    ნოემბერი
    დეკემბერი
    !weekdays
    ორშაბათი
    სამშაბათი
    ოთხშაბათი
    ხუთშაბათი
    პარასკევი
    შაბათი
    კვირა
    !source_labels
    წყაროები
    სქოლიო
    ლიტერატურა
    """)
}
