/* Several threads that run the same instructions. What makes them is threads/, in a build with
 * ODIN_THREADS; in the others there is one thread, and all of this is nothing. */
#ifndef ODIN_THREADS_H
#define ODIN_THREADS_H

#include <stdbool.h>

#include "memory.h"
#include "view.h"

/* The instructions from `begin` up to `end`. */
typedef struct {
  const uint32_t *begin, *end;
  const Spaces *spaces;
} Run;

/* What one of the threads knows while it runs instructions. */
typedef struct Thread Thread;

typedef void Runner(const Run *run, Thread *thread);

#ifdef ODIN_THREADS

enum { MOST_THREADS = 16 };

/* How many threads there are, the one of the host's calls included. */
uint32_t n_threads(void);

/* `runner` on every thread. Returns when all have ended it. */
void run_together(Runner *runner, const Run *run);

/* Waits until the kernel of the instruction at `word` may run, and narrows `views` to what this
 * thread has to do of it; false where that is nothing. */
bool begin_kernel(Thread *thread, const uint32_t *word, View *views);

/* Whether all threads are there; else a sentence says what happened, and results mean nothing. */
bool threads_are_there(void);

#else

static inline void run_together(Runner *runner, const Run *run) { runner(run, 0); }

static inline bool begin_kernel(Thread *thread, const uint32_t *word, View *views) {
  (void)thread, (void)word, (void)views;
  return true;
}

static inline bool threads_are_there(void) { return true; }

#endif

#endif
