/* Sleeping until a word of memory changes. */
#ifndef ODIN_WAIT_H
#define ODIN_WAIT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __wasm__

/* Returns when it is woken, when the word is not `value`, or after a second of `briefly`. A page
 * may not do this; its workers may, and so may every thread of Node. */
static inline void sleep_while(_Atomic uint32_t *word, uint32_t value, bool briefly) {
  const int64_t nanoseconds = briefly ? 1000000000 : -1;
  __builtin_wasm_memory_atomic_wait32((int *)word, (int)value, nanoseconds);
}

static inline void wake_all(_Atomic uint32_t *word) {
  __builtin_wasm_memory_atomic_notify((int *)word, UINT32_MAX);
}

#else

#include <threads.h>

/* Native tests look every tenth of a millisecond. */
static inline void sleep_while(_Atomic uint32_t *word, uint32_t value, bool briefly) {
  for (int i = 0; (i < 10000 || !briefly) && atomic_load(word) == value; i++) {
    thrd_sleep(&(struct timespec){.tv_nsec = 100000}, NULL);
  }
}

static inline void wake_all(_Atomic uint32_t *word) { (void)word; }

#endif

#endif
