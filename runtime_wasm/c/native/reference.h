#ifndef ODIN_REFERENCE_H
#define ODIN_REFERENCE_H

#include "../memory.h"
#include "../program.h"

/* Runs a validated program once, one element at a time. Same bits as execute(). */
void reference_execute(const Program *program, const Spaces *spaces);

#endif
