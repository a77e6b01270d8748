#ifndef COPYDESK_CCLD2_H
#define COPYDESK_CCLD2_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A language that CLD2 finds in a text.
typedef struct {
  /// Its code, mostly of ISO 639-1: `de`, `zh`, `zh-Hant`, and `iw` for Hebrew; `un` where there is none. It lives for ever.
  const char *code;
  /// How much of the text's letters are in it, from 0 to 100.
  int percent;
} CCLD2Language;

/// What CLD2 says of a text.
typedef struct {
  /// The three languages that most of the text is in, the commonest first.
  CCLD2Language first, second, third;
  /// How many bytes of letters there are.
  int letterBytes;
  /// Whether the first language is clearly likelier than any other.
  bool isReliable;
} CCLD2Result;

/// Detects the languages of a plain text in valid UTF-8, of letters and spaces. Several threads may call it at once.
CCLD2Result ccld2_detect(const char *text, int length);

/// Whether CLD2 has a language by that name at all.
bool ccld2_knows(const char *code);

/// The number of the group of languages that CLD2 calls close, such as Indonesian and Malay; 0 where there is no such group.
int ccld2_close_set(const char *code);

#ifdef __cplusplus
}
#endif

#endif
