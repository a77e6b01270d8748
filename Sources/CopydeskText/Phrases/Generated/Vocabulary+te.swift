// Made by scripts/vocabulary from Vocabulary/te.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Telugu.
  static let te = Language("te", """
    !months
    జనవరి
    ఫిబ్రవరి
    మార్చి
    ఏప్రిల్
    మే
    జూన్
    జులై / జూలై
    ఆగస్టు / ఆగస్ట్
    సెప్టెంబర్ / సెప్టెంబరు
    అక్టోబర్ / అక్టోబరు
    నవంబర్ / నవంబరు
    డిసెంబర్ / డిసెంబరు
    !byline_leads
    రచయిత:
    రచన:
    !pointers
    ఇది కూడా చదవండి
    ఇవి కూడా చదవండి
    ఇవీ చదవండి
    సంబంధిత వార్తలు
    ఇంకా చదవండి
    మరింత చదవండి
    !notices
    ప్రకటన
    షేర్ చేయండి
    కామెంట్ చేయండి
    మా వాట్సాప్ ఛానల్‌లో చేరండి
    !reply_buttons
    సమాధానం
    సమాధానం ఇవ్వండి
    ప్రత్యుత్తరం
    """)
}
