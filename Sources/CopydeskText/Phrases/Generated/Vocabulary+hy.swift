// Made by scripts/vocabulary from Vocabulary/hy.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Armenian.
  static let hy = Language("hy", """
    !months
    հունվարի / հունվար
    փետրվարի / փետրվար
    մարտի / մարտ
    ապրիլի / ապրիլ
    մայիսի / մայիս
    հունիսի / հունիս
    հուլիսի / հուլիս
    օգոստոսի / օգոստոս
    սեպտեմբերի / սեպտեմբեր
    հոկտեմբերի / հոկտեմբեր
    նոյեմբերի / նոյեմբեր
    դեկտեմբերի / դեկտեմբեր
    !weekdays
    երկուշաբթի
    երեքշաբթի
    չորեքշաբթի
    հինգշաբթի
    ուրբաթ
    շաբաթ
    կիրակի
    !source_labels
    աղբյուրներ
    ծանոթագրություններ
    արտաքին հղումներ
    """)
}
