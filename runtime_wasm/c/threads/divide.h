/* How the work of a kernel is divided among threads: over its outputs, never over the terms of a
 * sum, so that every number is computed as one thread alone computes it. */
#ifndef ODIN_DIVIDE_H
#define ODIN_DIVIDE_H

#include <stdbool.h>

#include "../view.h"

/* Whether threads share the kernel of the instruction at `word`. It says the same to all. */
bool is_divided(const uint32_t *word);

/* Narrows the views of such a kernel to the share of thread `number` of `n`; the extents go to
 * `dims`. False for an empty share. */
bool take_share(const uint32_t *word, uint32_t number, uint32_t n, View *views,
                uint32_t (*dims)[4]);

#endif
