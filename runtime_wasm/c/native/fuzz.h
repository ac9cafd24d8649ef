#ifndef ODIN_FUZZ_H
#define ODIN_FUZZ_H

#include <stdint.h>

/* Loads and runs `count` mutations of a good program, drawn from `seed`. Every one must be refused
 * with a sentence or run without touching what it must not; a sanitizer or an abort() says
 * otherwise. Prints how many were refused, run, and accepted but too long to run. */
void fuzz(const void *program, uint32_t program_bytes, uint32_t seed, uint32_t count);

#endif
