/* The host's side of memory in a native build: each region is a heap block of its own. */
#ifndef ODIN_MEMORY_NATIVE_H
#define ODIN_MEMORY_NATIVE_H

#include <stdint.h>

/* The most bytes an artifact may ask for. */
enum { NATIVE_MEMORY_BYTES = 1 << 24 };

/* Copies program.bin to where odin_load will look for it. */
void native_set_program(const void *bytes, uint32_t n_bytes);

#endif
