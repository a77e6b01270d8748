#include "CCLD2.h"

// CLD2 uses FILE and does not include what declares it.
#include <cstdio>

#include <cld2/internal/lang_script.h>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

// Debian has the tables for all languages, which are read in place of the ones for 83 languages in libcld2, in a library of their
// own. Nothing but this name makes the linker keep it.
namespace CLD2 {
extern const uint32 kAvgDeltaOctaScoreSize;
}
extern "C" const void *const ccld2_tables = &CLD2::kAvgDeltaOctaScoreSize;

extern "C" CCLD2Result ccld2_detect(const char *text, int length) {
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
  int percents[3] = {0, 0, 0};
  double scores[3] = {0, 0, 0};
  int letterBytes = 0;
  bool isReliable = false;
  CLD2::ExtDetectLanguageSummary(
      text, length, true, &hints, 0, languages, percents, scores, nullptr, &letterBytes, &isReliable);
  CCLD2Result result = {
      {CLD2::LanguageCode(languages[0]), percents[0]},
      {CLD2::LanguageCode(languages[1]), percents[1]},
      {CLD2::LanguageCode(languages[2]), percents[2]},
      letterBytes,
      isReliable};
  return result;
}

extern "C" bool ccld2_knows(const char *code) {
  return CLD2::GetLanguageFromName(code) != CLD2::UNKNOWN_LANGUAGE;
}

extern "C" int ccld2_close_set(const char *code) {
  return CLD2::LanguageCloseSet(CLD2::GetLanguageFromName(code));
}
