#ifndef ODIN_FUZZ_H
#define ODIN_FUZZ_H

#include <stddef.h>
#include <stdint.h>

typedef enum { FUZZ_REFUSED, FUZZ_RUN, FUZZ_LONG } FuzzOutcome;

/* An input is a program.bin and, behind it, bytes that fill its weights over and over. It must be
 * refused with a sentence or run without touching what it must not; a sanitizer or an abort() says
 * otherwise. What is accepted but too long to run is not run. */
FuzzOutcome fuzz_one(const void *input, size_t n_bytes);

/* Changes a few words of the program in an input, or cuts it; returns the new length, which is at
 * most the old one. */
size_t fuzz_mutate(uint8_t *input, size_t n_bytes, uint32_t seed);

/* Tries `count` mutations of a good program and prints how many were refused, run, and too long. */
void fuzz(const void *program, uint32_t program_bytes, uint32_t seed, uint32_t count);

#endif
