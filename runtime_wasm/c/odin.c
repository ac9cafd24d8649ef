/* The C ABI: what hosts call. docs/program-format.md describes each function. */
#include "odin.h"
#include "execute.h"
#include "fault.h"
#include "memory.h"
#include "sample.h"
#include "threads.h"
#include "validate.h"

static bool loaded;
static Artifact artifact;
static Spaces spaces;

/* Of the first sequence; those of the others follow. */
static float *logits(void) { return (float *)(void *)(spaces.arena + artifact.logits_offset); }

static uint32_t *tokens(void) {
  return (uint32_t *)(void *)(spaces.arena + artifact.tokens_offset);
}

static bool fail_not_loaded(void) { return fail("no program is loaded"); }

static bool load(uint32_t program_bytes) {
  const uint32_t *words = memory_program(program_bytes);
  if (words == 0) {
    return fail("program.bin: its %u bytes do not fit in the memory", program_bytes);
  }
  if (!validate(words, program_bytes, &artifact) || !can_execute(words, program_bytes)) {
    return false;
  }
  const uint64_t needed = memory_needed(program_bytes, artifact.arena_bytes, artifact.weight_bytes);
  if (needed > memory_available()) {
    return fail("program.bin: it needs a memory of %u KiB, but the memory has %u KiB",
                (uint32_t)((needed + 1023) >> 10), (uint32_t)(memory_available() >> 10));
  }
  spaces = memory_spaces(program_bytes, artifact.arena_bytes);
  __builtin_memset(spaces.arena, 0, artifact.arena_bytes);
  return true;
}

EXPORT(odin_load) uint32_t odin_load(uint32_t program_bytes) {
  loaded = load(program_bytes);
  return loaded ? ODIN_OK : ODIN_ERROR;
}

EXPORT(odin_error) const char *odin_error(void) { return fault_sentence(); }

EXPORT(odin_weights) uint8_t *odin_weights(void) { return loaded ? spaces.weights : 0; }
EXPORT(odin_weight_bytes) uint32_t odin_weight_bytes(void) {
  return loaded ? artifact.weight_bytes : 0;
}

EXPORT(odin_sequences) uint32_t odin_sequences(void) { return loaded ? artifact.n_sequences : 0; }
EXPORT(odin_state) uint8_t *odin_state(void) { return loaded ? spaces.arena : 0; }
EXPORT(odin_state_bytes) uint32_t odin_state_bytes(void) {
  return loaded ? artifact.state_bytes : 0;
}

EXPORT(odin_tokens) uint32_t *odin_tokens(void) { return loaded ? tokens() : 0; }
EXPORT(odin_tokens_capacity) uint32_t odin_tokens_capacity(void) {
  return loaded ? artifact.tokens_capacity : 0;
}

EXPORT(odin_logits) float *odin_logits(void) { return loaded ? logits() : 0; }
EXPORT(odin_vocab_size) uint32_t odin_vocab_size(void) { return loaded ? artifact.vocab_size : 0; }

static bool check_tokens(uint32_t n) {
  if (n == 0 || n > artifact.tokens_capacity) {
    return fail("%u tokens were to be fed, expected 1 to %u", n, artifact.tokens_capacity);
  }
  for (uint32_t i = 0; i < n; i++) {
    if (tokens()[i] >= artifact.vocab_size) {
      return fail("token %u is %u, expected less than the vocab_size %u", i, tokens()[i],
                  artifact.vocab_size);
    }
  }
  return true;
}

/* A program reads its tokens from the front of the buffer, so later ones are moved there. The
 * tokens fed before are at least as many as those of one run: the ranges do not overlap. */
static void feed(uint32_t n) {
  uint32_t fed = 0;
  for (uint32_t p = artifact.n_programs; p-- > 0;) {
    const Program *program = &artifact.programs[p];
    for (; program->T <= n - fed; fed += program->T) {
      for (uint32_t i = 0; i < program->T; i++) {
        tokens()[i] = tokens()[fed + i];
      }
      execute(program, &spaces);
    }
  }
}

EXPORT(odin_advance) uint32_t odin_advance(uint32_t n) {
  if (!(loaded || fail_not_loaded()) || !check_tokens(n)) {
    return ODIN_ERROR;
  }
  feed(n);
  return threads_are_there() ? ODIN_OK : ODIN_ERROR;
}

static const Program *program_for(uint32_t T) {
  for (uint32_t p = 0; p < artifact.n_programs; p++) {
    if (artifact.programs[p].T == T) {
      return &artifact.programs[p];
    }
  }
  return 0;
}

static bool run_steps(uint32_t T, uint32_t first, uint32_t end) {
  const Program *program = program_for(T);
  if (program == 0) {
    return fail("there is no program for %u tokens", T);
  }
  const uint32_t n_steps = count_steps(program);
  if (first > end || end > n_steps) {
    return fail("steps %u to %u were to be run, expected a range of 0 to %u", first, end, n_steps);
  }
  execute_steps(program, first, end, &spaces);
  return threads_are_there();
}

EXPORT(odin_run_steps) uint32_t odin_run_steps(uint32_t T, uint32_t first, uint32_t end) {
  if (!loaded) {
    fail_not_loaded();
    return ODIN_ERROR;
  }
  return run_steps(T, first, end) ? ODIN_OK : ODIN_ERROR;
}

EXPORT(odin_advance_parallel) uint32_t odin_advance_parallel(void) {
  if (!(loaded || fail_not_loaded()) || !check_tokens(artifact.n_sequences)) {
    return ODIN_ERROR;
  }
  execute(parallel_program(&artifact), &spaces);
  return threads_are_there() ? ODIN_OK : ODIN_ERROR;
}

EXPORT(odin_reset) void odin_reset(void) {
  if (loaded) {
    __builtin_memset(spaces.arena, 0, artifact.state_bytes);
  }
}

EXPORT(odin_sample)
uint32_t odin_sample(uint32_t sequence, float temperature, uint32_t top_k, float top_p,
                     uint32_t seed, uint32_t position) {
  if (!loaded || sequence >= artifact.n_sequences) {
    return 0;
  }
  const float *row = logits() + sequence * artifact.vocab_size;
  return sample(row, artifact.vocab_size, temperature, top_k, top_p, seed, position);
}
