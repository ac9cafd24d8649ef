#ifndef ODIN_EXECUTE_H
#define ODIN_EXECUTE_H

#include <stdbool.h>

#include "memory.h"
#include "program.h"

/* Whether this module has what runs the valid program in `words`; else a sentence says why not. */
bool can_execute(const uint32_t *words, uint32_t n_bytes);

/* Runs a validated program once. */
void execute(const Program *program, const Spaces *spaces);

/* A step is an instruction, or a loop with its body. */
uint32_t count_steps(const Program *program);

/* Whether the step that begins at `word` is a loop, and where the next step begins. */
bool is_loop(const uint32_t *word);
const uint32_t *skip_step(const uint32_t *word);

/* Runs steps first to end - 1 of a validated program, first <= end <= count_steps(program). */
void execute_steps(const Program *program, uint32_t first, uint32_t end, const Spaces *spaces);

#endif
