#include "execute.h"

#include "kernels.h"
#include "threads.h"

static const uint32_t *run_kernel(const uint32_t *word, uint32_t iteration, const Spaces *spaces,
                                  Thread *thread) {
  const uint32_t n_views = instruction_n_views(word);
  const uint32_t *params = instruction_params(word);
  const ViewWords *words = instruction_views(word);
  View views[MAX_VIEWS];
  for (uint32_t v = 0; v < n_views; v++) {
    uint8_t *space = view_space(&words[v]) == SPACE_ARENA ? spaces->arena : spaces->weights;
    const size_t offset = words[v].offset + (size_t)words[v].step * iteration;
    views[v] = (View){(float *)(void *)(space + offset), words[v].dims, words[v].strides};
  }
  if (!begin_kernel(thread, word, views)) {
    return word + instruction_n_words(word);
  }
  switch (instruction_opcode(word)) {
#define CONTROL(code, name, n_params, n_inputs, n_outputs)
#define KERNEL(code, name, n_params, n_inputs, n_outputs)                                          \
  case code:                                                                                       \
    kernel_##name(params, views);                                                                  \
    break;
#include "opcodes.def"
  }
  return word + instruction_n_words(word);
}

/* Runs the step that begins at `word`; returns where the next one begins. */
static const uint32_t *run_step(const uint32_t *word, const Spaces *spaces, Thread *thread) {
  uint32_t count = 1, body = 1;
  if (is_loop(word)) {
    count = instruction_params(word)[0];
    body = instruction_params(word)[1];
    word += instruction_n_words(word);
  }
  const uint32_t *after = word;
  for (uint32_t iteration = 0; iteration < count; iteration++) {
    after = word;
    for (uint32_t i = 0; i < body; i++) {
      after = run_kernel(after, iteration, spaces, thread);
    }
  }
  return after;
}

/* It interprets every program. */
bool can_execute(const uint32_t *words, uint32_t n_bytes) {
  (void)words, (void)n_bytes;
  return true;
}

static void run_steps(const Run *run, Thread *thread) {
  for (const uint32_t *word = run->begin; word < run->end;) {
    word = run_step(word, run->spaces, thread);
  }
}

void execute_steps(const Program *program, uint32_t first, uint32_t end, const Spaces *spaces) {
  const uint32_t *from = program->words;
  for (uint32_t i = 0; i < first; i++) {
    from = skip_step(from);
  }
  const uint32_t *until = from;
  for (uint32_t i = first; i < end; i++) {
    until = skip_step(until);
  }
  run_together(run_steps, &(Run){from, until, spaces});
}

void execute(const Program *program, const Spaces *spaces) {
  run_together(run_steps, &(Run){program->words, program->words + program->n_words, spaces});
}
