#ifndef ODIN_EXECUTE_H
#define ODIN_EXECUTE_H

#include "memory.h"
#include "program.h"

/* Runs a validated program once. */
void execute(const Program *program, const Spaces *spaces);

/* A step is an instruction, or a loop with its body. */
uint32_t count_steps(const Program *program);

/* Runs steps first to end - 1 of a validated program, first <= end <= count_steps(program). */
void execute_steps(const Program *program, uint32_t first, uint32_t end, const Spaces *spaces);

#endif
