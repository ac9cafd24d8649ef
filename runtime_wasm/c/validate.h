#ifndef ODIN_VALIDATE_H
#define ODIN_VALIDATE_H

#include "program.h"

/* Checks program.bin against every rule of docs/program-format.md and fills in `artifact`, whose
 * programs point into `words`. `program_bytes` bytes must be readable at `words`. On false the
 * fault's sentence says what is wrong, and `artifact` is to be thrown away. */
bool validate(const uint32_t *words, uint32_t program_bytes, Artifact *artifact);

/* The table's rule for the dims, strides, dtypes and parameters of one kernel call, whose views
 * were already found to lie in their spaces. */
bool validate_kernel(const Artifact *artifact, const uint32_t *instruction);

const char *opcode_name(uint32_t opcode);

#endif
