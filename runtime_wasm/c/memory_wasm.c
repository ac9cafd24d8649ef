#include "memory.h"

#include <stddef.h>

/* Everything below belongs to the module's own data and stack; the linker checks that they fit
 * (--initial-memory). */
#define BASE 0x40000u

extern uint8_t __heap_base; /* the linker's: the end of data and stack */

static uint64_t align64(uint64_t value) { return (value + 63) & ~(uint64_t)63; }

uint64_t memory_needed(uint32_t program_bytes, uint32_t arena_bytes, uint32_t weight_bytes) {
  return align64((uint64_t)BASE + program_bytes) + arena_bytes + weight_bytes;
}

uint64_t memory_available(void) { return (uint64_t)__builtin_wasm_memory_size(0) << 16; }

const uint32_t *memory_program(uint32_t bytes) {
  return (uint64_t)BASE + bytes <= memory_available() ? (const uint32_t *)BASE : NULL;
}

Spaces memory_spaces(uint32_t program_bytes, uint32_t arena_bytes) {
  uint8_t *arena = (uint8_t *)(uint32_t)align64((uint64_t)BASE + program_bytes);
  return (Spaces){arena, arena + arena_bytes};
}

Scratch memory_scratch(void) {
  const uint32_t begin = ((uint32_t)&__heap_base + 15) & ~15u;
  return (Scratch){(uint8_t *)begin, BASE - begin};
}
