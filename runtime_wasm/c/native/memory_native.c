#include "memory_native.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "../memory.h"

static uint32_t *program;
static uint32_t program_size;
static uint32_t weight_size;
static Spaces blocks;

void native_set_program(const void *bytes, uint32_t n_bytes) {
  free(program);
  program = malloc(n_bytes);
  program_size = n_bytes;
  if (program == NULL) {
    abort();
  }
  memcpy(program, bytes, n_bytes);
}

const uint32_t *memory_program(uint32_t bytes) { return bytes <= program_size ? program : NULL; }

uint64_t memory_needed(uint32_t program_bytes, uint32_t arena_bytes, uint32_t weight_bytes) {
  weight_size = weight_bytes;
  return (uint64_t)program_bytes + arena_bytes + weight_bytes;
}

uint64_t memory_available(void) { return NATIVE_MEMORY_BYTES; }

Spaces memory_spaces(uint32_t program_bytes, uint32_t arena_bytes) {
  (void)program_bytes;
  free(blocks.arena);
  free(blocks.weights);
  blocks = (Spaces){malloc(arena_bytes), malloc(weight_size)};
  if (blocks.arena == NULL || blocks.weights == NULL) {
    abort();
  }
  return blocks;
}

Scratch memory_scratch(void) {
  static _Thread_local _Alignas(16) uint8_t scratch[1 << 12];
  return (Scratch){scratch, sizeof scratch};
}
