#ifndef COPYDESK_CPHRASES_H
#define COPYDESK_CPHRASES_H

#include <stdint.h>

/// What is known of a phrase: PhraseTrie.Entry.
typedef struct {
  uint64_t whole;
  uint64_t open;
  uint64_t bounded;
  uint8_t month;
  uint8_t solarMonth;
  int16_t era;
} CPhraseEntry;

/// The trie of all phrases, level by level, as `swift run phrase-trie` writes it down.
typedef struct {
  /// The checksum of what the trie was made of; `scripts/vocabulary` makes it.
  uint64_t source;
  uint32_t nodeCount;
  uint32_t tailCount;
  uint32_t entryCount;
  /// For each node the byte that leads to it, and 0x30 more than how many children it has; the root, which comes first, has `rootCount`.
  const char *labels;
  const char *childCounts;
  uint32_t rootCount;
  /// For each node with an entry its number, one more than that of the node before, how long its tail is, and which entry it has.
  const uint16_t (*ends)[3];
  uint32_t endCount;
  /// The tails, one after the other.
  const char *tails;
  const CPhraseEntry *entries;
} CPhrases;

extern const CPhrases copydesk_phrases;

/// The tails, in a file of their own.
extern const char copydesk_phrase_tails[];

#endif
