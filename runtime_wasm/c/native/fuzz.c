#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../memory.h"
#include "../odin.h"
#include "../program.h"
#include "memory_native.h"

/* Element operations that one mutation may cost; a loop of 2^32 iterations is legal. */
enum { MAX_WORK = 1 << 18 };

static uint32_t random_state;

static uint32_t random_word(void) { /* xorshift32 */
  random_state ^= random_state << 13;
  random_state ^= random_state >> 17;
  random_state ^= random_state << 5;
  return random_state;
}

static uint32_t below(uint32_t n) { return random_word() % n; }

static uint32_t mutated(uint32_t word, const uint32_t *words, uint32_t n_words) {
  static const uint32_t extremes[] = {0,          1,          2,          4,          64,
                                      0x3FFFFFFF, 0x40000000, 0x7FFFFFFC, 0x7FFFFFFF, 0x80000000,
                                      0xFFFFFFC0, 0xFFFFFFFC, 0xFFFFFFFF};
  switch (below(6)) {
  case 0:
    return word ^ (1u << below(32));
  case 1:
    return word + below(9) - 4;
  case 2:
    return word + 4 * (below(33) - 16);
  case 3:
    return extremes[below(sizeof extremes / sizeof extremes[0])];
  case 4:
    return words[below(n_words)];
  default:
    return random_word();
  }
}

/* The file's length after a cut: anywhere, or between words with a header and table that agree. */
static uint32_t cut(uint32_t *words, uint32_t n_words) {
  if (below(2) == 0) {
    return below(4 * n_words + 1);
  }
  const uint32_t last_row = HEADER_WORDS + TABLE_WORDS * (words[3] - 1);
  const uint32_t removed = 1 + below(2 * VIEW_WORDS);
  if (words[3] - 1 >= MAX_PROGRAMS || last_row + TABLE_WORDS > n_words || removed > n_words) {
    return 4 * n_words; /* mutated before: no longer a program that could be cut in this way */
  }
  words[last_row + 2] -= removed;
  words[2] -= 4 * removed;
  return 4 * (n_words - removed);
}

/* Changes a few words of a good program, or cuts it; returns its length. */
static uint32_t mutate(uint32_t *words, uint32_t n_words) {
  if (below(16) == 0) {
    return cut(words, n_words);
  }
  const uint32_t n_mutations = 1 + below(3);
  for (uint32_t i = 0; i < n_mutations; i++) {
    const uint32_t at = below(n_words);
    words[at] = mutated(words[at], words, n_words);
  }
  return 4 * n_words;
}

/* How often a kernel goes over its largest view: once for each token, where that view is a weight
 * or a state. */
static double tokens_sharing(const uint32_t *word) {
  const uint32_t *d = instruction_views(word)[0].dims;
  switch (instruction_opcode(word)) {
  case OPCODE_linear:
  case OPCODE_linear_q8:
  case OPCODE_selective_scan:
    return d[2];
  case OPCODE_delta_rule:
  case OPCODE_ssd:
    return d[1];
  default:
    return 1;
  }
}

/* An upper bound on the element operations of one run of every program, or MAX_WORK + 1. */
static uint64_t work_of(const uint32_t *words) {
  double work = 0;
  for (uint32_t p = 0; p < words[3]; p++) {
    const uint32_t *row = words + HEADER_WORDS + TABLE_WORDS * p;
    const uint32_t *word = words + row[1];
    double count = 1;
    uint32_t body_left = 0;
    for (uint32_t i = 0; i < row[3]; i++, word += instruction_n_words(word)) {
      if (instruction_opcode(word) == OPCODE_loop) {
        count = word[1];
        body_left = word[2];
        continue;
      }
      double cost = 1;
      for (uint32_t v = 0; v < instruction_n_views(word); v++) {
        const uint32_t *d = instruction_views(word)[v].dims;
        const double elements = (double)d[0] * d[1] * d[2] * d[3];
        cost = elements > cost ? elements : cost;
      }
      cost *= tokens_sharing(word);
      work += cost * (body_left > 0 ? count : 1);
      body_left -= body_left > 0;
    }
  }
  return work > MAX_WORK ? MAX_WORK + 1 : (uint64_t)work;
}

/* Bytes of the input behind the program, over and over; random ones if there are none. */
static void fill(uint8_t *to, uint32_t n_bytes, const uint8_t *from, size_t n_from) {
  for (uint32_t i = 0; i < n_bytes; i++) {
    to[i] = n_from > 0 ? from[i % n_from] : (uint8_t)(random_word() >> 13);
  }
}

static void put_tokens(uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    odin_tokens()[i] = below(odin_vocab_size() + (below(8 * n) == 0));
  }
}

/* After tokens were fed or refused. */
static void check_outcome(uint32_t status) {
  if (status == ODIN_OK) {
    const float temperature = (float)below(3), top_p = (float)below(5) * 0.25f;
    const uint32_t sequence = below(odin_sequences() + 1);
    const uint32_t token = odin_sample(sequence, temperature, below(4), top_p, random_word(), 1);
    if (token >= odin_vocab_size()) {
      abort();
    }
  } else if (odin_error()[0] == 0) {
    abort();
  }
}

static void run_once(const uint8_t *image, size_t n_image) {
  static uint8_t before[NATIVE_MEMORY_BYTES];
  const uint32_t weight_bytes = odin_weight_bytes();
  fill(odin_weights(), weight_bytes, image, n_image);
  memcpy(before, odin_weights(), weight_bytes);
  const uint32_t n = 1 + below(odin_tokens_capacity());
  put_tokens(n);
  check_outcome(odin_advance(n));
  put_tokens(odin_sequences());
  check_outcome(odin_advance_parallel());
  if (odin_run_steps(1 + below(4), below(8), below(16)) != ODIN_OK && odin_error()[0] == 0) {
    abort();
  }
  odin_reset();
  if (memcmp(before, odin_weights(), weight_bytes) != 0) {
    fprintf(stderr, "a program wrote to its weights\n");
    abort();
  }
}

static void seed_random(uint32_t seed) { random_state = seed * 2654435761u | 1; }

/* What is random while an input runs is given by the input. */
static uint32_t hash_of(const uint8_t *bytes, size_t n_bytes) { /* FNV-1a */
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < n_bytes; i++) {
    hash = (hash ^ bytes[i]) * 16777619u;
  }
  return hash;
}

FuzzOutcome fuzz_one(const void *input, size_t n_bytes) {
  uint32_t header[HEADER_WORDS] = {0};
  memcpy(header, input, n_bytes < sizeof header ? n_bytes : sizeof header);
  const size_t stated = header[2];
  const size_t n_program = stated >= sizeof header && stated <= n_bytes ? stated : n_bytes;
  native_set_program(input, (uint32_t)n_program);
  if (odin_load((uint32_t)n_program) != ODIN_OK) {
    if (odin_error()[0] == 0) {
      abort();
    }
    return FUZZ_REFUSED;
  }
  if (work_of(memory_program((uint32_t)n_program)) > MAX_WORK || odin_vocab_size() > MAX_WORK) {
    return FUZZ_LONG;
  }
  seed_random(hash_of(input, n_bytes));
  run_once((const uint8_t *)input + n_program, n_bytes - n_program);
  return FUZZ_RUN;
}

size_t fuzz_mutate(uint8_t *input, size_t n_bytes, uint32_t seed) {
  uint32_t n_words;
  memcpy(&n_words, input + 8, sizeof n_words);
  n_words /= 4;
  if (n_words < HEADER_WORDS || 4 * (size_t)n_words > n_bytes) {
    return n_bytes;
  }
  seed_random(seed);
  uint32_t *words = malloc(4 * (size_t)n_words);
  if (words == NULL) {
    abort();
  }
  memcpy(words, input, 4 * (size_t)n_words);
  const size_t n_after = mutate(words, n_words);
  const size_t n_image = n_bytes - 4 * (size_t)n_words;
  memcpy(input, words, n_after);
  memmove(input + n_after, input + 4 * (size_t)n_words, n_image);
  free(words);
  return n_after + n_image;
}

void fuzz(const void *program, uint32_t program_bytes, uint32_t seed, uint32_t count) {
  uint32_t n_outcomes[3] = {0};
  uint8_t *input = malloc(program_bytes);
  if (input == NULL) {
    abort();
  }
  for (uint32_t i = 0; i < count; i++) {
    memcpy(input, program, program_bytes);
    const size_t n_bytes = fuzz_mutate(input, program_bytes, seed * count + i);
    n_outcomes[fuzz_one(input, n_bytes)]++;
  }
  free(input);
  printf("refused %u run %u long %u\n", n_outcomes[FUZZ_REFUSED], n_outcomes[FUZZ_RUN],
         n_outcomes[FUZZ_LONG]);
}
