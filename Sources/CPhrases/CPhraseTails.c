// Made by `swift run phrase-trie` of the vocabulary. See CPhrases.h.
#include "CPhrases.h"
const char copydesk_phrase_tails[] =
#include "PhraseTails1.h"
#include "PhraseTails2.h"
  ;
