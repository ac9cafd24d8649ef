/* Sleeping until a word of memory changes. */
#ifndef ODIN_WAIT_H
#define ODIN_WAIT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "../simd.h"

#ifdef __wasm__

/* Returns when it is woken or the word is not `value`; false after so many seconds, if they are not
 * 0. A page may not do this; its workers may, and so may every thread of Node. Out of line, because
 * the first-tier compiler of Node 20 loses the time where it stays in a register over a loop. */
OUT_OF_LINE bool sleep_while(_Atomic uint32_t *word, uint32_t value, uint32_t seconds) {
  const int64_t nanoseconds = seconds > 0 ? seconds * INT64_C(1000000000) : -1;
  const int TIMED_OUT = 2;
  return __builtin_wasm_memory_atomic_wait32((int *)word, (int)value, nanoseconds) != TIMED_OUT;
}

static inline void wake_all(_Atomic uint32_t *word) {
  __builtin_wasm_memory_atomic_notify((int *)word, UINT32_MAX);
}

#else

#include <threads.h>

/* Native tests look every tenth of a millisecond, and have time. */
static inline bool sleep_while(_Atomic uint32_t *word, uint32_t value, uint32_t seconds) {
  (void)seconds;
  while (atomic_load(word) == value) {
    thrd_sleep(&(struct timespec){.tv_nsec = 100000}, NULL);
  }
  return true;
}

static inline void wake_all(_Atomic uint32_t *word) { (void)word; }

#endif

#endif
