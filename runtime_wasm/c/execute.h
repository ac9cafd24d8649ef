#ifndef ODIN_EXECUTE_H
#define ODIN_EXECUTE_H

#include "memory.h"
#include "program.h"

/* Runs a validated program once. */
void execute(const Program *program, const Spaces *spaces);

#endif
