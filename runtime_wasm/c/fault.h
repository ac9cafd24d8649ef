/* The sentence about the last failed call. */
#ifndef ODIN_FAULT_H
#define ODIN_FAULT_H

#include <stdbool.h>

/* Writes the sentence. `format` knows %s (const char *) and %u (uint32_t). Returns false, so that a
 * check can end with `return fail(...)`. */
bool fail(const char *format, ...);

/* Appends to the sentence what `format` says; the same directives and result. */
bool fail_more(const char *format, ...);

const char *fault_sentence(void);

#endif
