// Made by scripts/vocabulary from Vocabulary/kk.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Kazakh.
  static let kk = Language("kk", """
    !months
    қаңтар
    ақпан
    наурыз
    сәуір
    мамыр
    маусым
    шілде
    тамыз
    қыркүйек
    қазан
    қараша
    желтоқсан
    !weekdays
    дүйсенбі
    сейсенбі
    сәрсенбі
    бейсенбі
    жұма
    сенбі
    жексенбі
    !byline_leads
    авторы:
    мәтін:
    дайындаған:
    тілші:
    !offer_labels
    жазылу
    жаңалықтарға жазылу
    !tag_labels
    тегтер
    тақырыптар
    кілт сөздер
    !source_labels
    дереккөздер
    әдебиеттер
    сілтемелер
    !pointers
    тағы оқыңыз
    сондай-ақ оқыңыз
    оқи отырыңыз
    !notices
    жарнама
    бөлісу
    басып шығару
    сілтемені көшіру
    пікірлер
    толығырақ
    жабу
    бізге жазылыңыз…
    !edge_notices
    барлық құқықтар қорғалған
    барлық құқығы қорғалған
    бізге жазылыңыз
    арнамызға жазылыңыз
    telegram арнамызға
    !reply_buttons
    жауап беру
    жауап
    """)
}
