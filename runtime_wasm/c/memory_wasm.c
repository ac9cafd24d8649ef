#include "memory.h"

#include <stddef.h>

#include "odin.h"
#include "threads.h"

/* Everything below belongs to the module's own data and stack; the linker checks that they fit
 * (--initial-memory). */
#define BASE 0x40000u

extern uint8_t __heap_base; /* the linker's: the end of data and stack */

static uint64_t align64(uint64_t value) { return (value + 63) & ~(uint64_t)63; }

uint64_t memory_needed(uint32_t program_bytes, uint32_t arena_bytes, uint32_t weight_bytes) {
  return align64((uint64_t)BASE + program_bytes) + arena_bytes + weight_bytes;
}

static uint64_t memory_bytes(void) { return (uint64_t)__builtin_wasm_memory_size(0) << 16; }

const uint32_t *memory_program(uint32_t bytes) {
  return (uint64_t)BASE + bytes <= memory_available() ? (const uint32_t *)BASE : NULL;
}

Spaces memory_spaces(uint32_t program_bytes, uint32_t arena_bytes) {
  uint8_t *arena = (uint8_t *)(uint32_t)align64((uint64_t)BASE + program_bytes);
  return (Spaces){arena, arena + arena_bytes};
}

/* Of the thread that the host calls. */
static Scratch first_scratch(void) {
  const uint32_t begin = ((uint32_t)&__heap_base + 15) & ~15u;
  return (Scratch){(uint8_t *)begin, BASE - begin};
}

#ifdef ODIN_THREADS

/* What each other thread has of the memory's end: its stack, then its scratch. */
enum { THREAD_BYTES = 1 << 18, STACK_BYTES = 1 << 16 };

uint64_t memory_available(void) {
  const uint64_t others = (uint64_t)THREAD_BYTES * (n_threads() - 1);
  return memory_bytes() > others ? memory_bytes() - others : 0;
}

/* Where the stack of thread `number`, 1 or more, begins; it grows downwards. */
EXPORT(odin_thread_stack) uint32_t odin_thread_stack(uint32_t number) {
  return (uint32_t)(memory_bytes() - (uint64_t)THREAD_BYTES * number) + STACK_BYTES;
}

/* A thread is known by where its stack is. */
Scratch memory_scratch(void) {
  const uint64_t from_end = memory_bytes() - (uint32_t)__builtin_frame_address(0);
  const uint32_t number = (uint32_t)(from_end / THREAD_BYTES) + 1;
  if (number >= n_threads()) {
    return first_scratch();
  }
  return (Scratch){(uint8_t *)odin_thread_stack(number), THREAD_BYTES - STACK_BYTES};
}

#else

uint64_t memory_available(void) { return memory_bytes(); }

Scratch memory_scratch(void) { return first_scratch(); }

#endif
