/* The threads of a module. The first is the one that the host calls; each of the others entered
 * odin_thread() and stays there. All go through the same instructions and meet at a barrier in
 * memory wherever one may need what another wrote; between two runs the others wait at one, too. */
#include "../threads.h"

#include <stdatomic.h>

#include "../fault.h"
#include "../odin.h"
#include "divide.h"
#include "wait.h"

enum {
  LINE_BYTES = 64,
  /* Rounds of looking before a thread sleeps, some 30 µs: to be woken takes about as long. */
  SPINS = 1 << 14,
  /* Seconds after which a thread that does not come counts as lost. */
  PATIENCE = 60,
};

static struct {
  _Alignas(LINE_BYTES) _Atomic uint32_t arrived;
  _Alignas(LINE_BYTES) _Atomic uint32_t phase; /* how many barriers all have passed */
  _Atomic uint32_t n_sleeping;
  _Atomic bool ended;
  uint32_t n_threads;
  Runner *runner;
  const Run *run;
} team = {.n_threads = 1};

struct Thread {
  uint32_t number;
  bool after_divided; /* others may still be in the kernel before, or need what it wrote */
  uint32_t dims[MAX_VIEWS][4];
};

uint32_t n_threads(void) { return team.n_threads; }

static void wake(void) {
  if (atomic_load(&team.n_sleeping) > 0) {
    wake_all(&team.phase);
  }
}

EXPORT(odin_end_threads) void odin_end_threads(void) {
  atomic_store(&team.ended, true);
  atomic_fetch_add(&team.phase, 1);
  wake();
}

/* Waits for the end of a phase. Only the first thread is ever in a hurry: between two runs the
 * others have nothing to do. */
static void await_end_of(uint32_t phase, uint32_t number) {
  for (int i = 0; i < SPINS; i++) {
    if (atomic_load(&team.phase) != phase) {
      return;
    }
  }
  atomic_fetch_add(&team.n_sleeping, 1);
  while (atomic_load(&team.phase) == phase) {
    if (!sleep_while(&team.phase, phase, number == 0 ? PATIENCE : 0)) {
      odin_end_threads();
    }
  }
  atomic_fetch_sub(&team.n_sleeping, 1);
}

/* The phase is read before `ended`: who does not see the end yet sees the phase change. */
static void barrier(uint32_t number) {
  const uint32_t phase = atomic_load(&team.phase);
  if (atomic_load(&team.ended)) {
    return;
  }
  if (atomic_fetch_add(&team.arrived, 1) + 1 == team.n_threads) {
    atomic_store(&team.arrived, 0);
    atomic_store(&team.phase, phase + 1);
    wake();
  } else {
    await_end_of(phase, number);
  }
}

bool begin_kernel(Thread *thread, const uint32_t *word, View *views) {
  if (team.n_threads == 1) {
    return true;
  }
  const bool divided = is_divided(word);
  if (divided || thread->after_divided) {
    barrier(thread->number);
  }
  thread->after_divided = divided;
  if (atomic_load(&team.ended)) {
    return false;
  }
  return divided ? take_share(word, thread->number, team.n_threads, views, thread->dims)
                 : thread->number == 0;
}

void run_together(Runner *runner, const Run *run) {
  Thread thread = {0};
  team.runner = runner;
  team.run = run;
  barrier(0);
  runner(run, &thread);
  barrier(0);
}

EXPORT(odin_thread) void odin_thread(uint32_t number) {
  for (;;) {
    Thread thread = {.number = number};
    barrier(number);
    if (atomic_load(&team.ended)) {
      return;
    }
    team.runner(team.run, &thread);
    barrier(number);
  }
}

EXPORT(odin_threads) uint32_t odin_threads(uint32_t n) {
  if (n == 0 || n > MOST_THREADS) {
    fail("%u threads were asked for, expected 1 to %u", n, (uint32_t)MOST_THREADS);
    return ODIN_ERROR;
  }
  if (odin_tokens_capacity() > 0) {
    fail("%u threads were asked for after a program was loaded", n);
    return ODIN_ERROR;
  }
  team.n_threads = n;
  return ODIN_OK;
}

bool threads_are_there(void) {
  return !atomic_load(&team.ended) || fail("a thread has ended, or did not answer");
}
