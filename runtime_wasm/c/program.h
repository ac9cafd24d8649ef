/* program.bin as the executor sees it: the words stay where the host wrote them, and nothing is
 * decoded ahead of time. docs/program-format.md is the specification. */
#ifndef ODIN_PROGRAM_H
#define ODIN_PROGRAM_H

#include <stdbool.h>
#include <stdint.h>

enum {
  PROGRAM_MAGIC = 0x4E49444F,
  PROGRAM_VERSION = 1,
  HEADER_WORDS = 16,
  TABLE_WORDS = 4,
  VIEW_WORDS = 11,
  MAX_PROGRAMS = 8,
  MAX_SEQUENCES = 1024,
  MAX_VIEWS = 9,
  MAX_CONV_TAPS = 8,
  SPACE_ARENA = 0,
  SPACE_WEIGHTS = 1,
  DTYPE_F32 = 0,
  DTYPE_I32 = 1,
  DTYPE_I8 = 2,
  TILE_ROWS_Q8 = 8,     /* a tile of int8 weights: rows of the matrix */
  TILE_COLUMNS_Q8 = 16, /* and columns */
  TILE_BYTES_Q8 = TILE_ROWS_Q8 * TILE_COLUMNS_Q8,
  MAX_K_Q8 = 131072, /* the longest sum of products of int8 that int32 is sure to hold */
};

enum Opcode {
#define KERNEL(code, name, n_params, n_inputs, n_outputs) OPCODE_##name = code,
#include "opcodes.def"
};

/* The eleven words of a view, laid over the file. */
typedef struct {
  uint32_t kind; /* space | dtype << 8 */
  uint32_t offset;
  uint32_t step;
  uint32_t dims[4];
  uint32_t strides[4];
} ViewWords;

_Static_assert(sizeof(ViewWords) == 4 * VIEW_WORDS, "a view is eleven words");

static inline uint32_t view_space(const ViewWords *view) { return view->kind & 0xFF; }
static inline uint32_t view_dtype(const ViewWords *view) { return view->kind >> 8 & 0xFF; }
static inline uint32_t element_bytes(const ViewWords *view) {
  return view_dtype(view) == DTYPE_I8 ? 1 : 4;
}

static inline uint32_t instruction_opcode(const uint32_t *word) { return word[0] & 0xFFFF; }
static inline uint32_t instruction_n_views(const uint32_t *word) { return word[0] >> 16 & 0xFF; }
static inline uint32_t instruction_n_params(const uint32_t *word) { return word[0] >> 24; }
static inline uint32_t instruction_n_words(const uint32_t *word) {
  return 1 + instruction_n_params(word) + VIEW_WORDS * instruction_n_views(word);
}
static inline const uint32_t *instruction_params(const uint32_t *word) { return word + 1; }
static inline const ViewWords *instruction_views(const uint32_t *word) {
  return (const ViewWords *)(word + 1 + instruction_n_params(word));
}

typedef struct {
  uint32_t T; /* tokens fed by one run: of one sequence, or one of each of several */
  uint32_t n_words;
  uint32_t n_instructions;
  const uint32_t *words;
} Program;

typedef struct {
  uint32_t arena_bytes;
  uint32_t weight_bytes;
  uint32_t state_bytes; /* of one sequence; that of sequence i is at arena[i * state_bytes] */
  uint32_t vocab_size;
  uint32_t tokens_offset;
  uint32_t tokens_capacity;
  uint32_t logits_offset;
  uint32_t n_sequences;
  uint32_t n_programs;            /* for one sequence */
  Program programs[MAX_PROGRAMS]; /* T ascending, from 1 on; then the one for several sequences */
} Artifact;

/* The program that feeds one token of each sequence. */
static inline const Program *parallel_program(const Artifact *artifact) {
  return &artifact->programs[artifact->n_sequences > 1 ? artifact->n_programs : 0];
}

#endif
