/* Where the host's three regions lie. One implementation speaks of WebAssembly's linear memory
 * (memory_wasm.c), the other of three heap blocks, so that a sanitizer sees each border
 * (native/memory_native.c). */
#ifndef ODIN_MEMORY_H
#define ODIN_MEMORY_H

#include <stdint.h>

typedef struct {
  uint8_t *arena;
  uint8_t *weights;
} Spaces;

/* Room for what a kernel keeps while it runs, 16-byte aligned. */
typedef struct {
  uint8_t *bytes;
  uint32_t n_bytes;
} Scratch;

Scratch memory_scratch(void);

/* The first `bytes` bytes of program.bin, or NULL if the memory is smaller than that. */
const uint32_t *memory_program(uint32_t bytes);

/* Bytes of memory that the artifact asks for: the sum in docs/program-format.md. */
uint64_t memory_needed(uint32_t program_bytes, uint32_t arena_bytes, uint32_t weight_bytes);

/* Bytes of memory that there are. */
uint64_t memory_available(void);

/* The spaces of an artifact that fits. */
Spaces memory_spaces(uint32_t program_bytes, uint32_t arena_bytes);

#endif
