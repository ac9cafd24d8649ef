/* Where the steps of a program begin and end. */
#include "execute.h"

bool is_loop(const uint32_t *word) { return instruction_opcode(word) == OPCODE_loop; }

const uint32_t *skip_step(const uint32_t *word) {
  uint32_t left = is_loop(word) ? 1 + instruction_params(word)[1] : 1;
  for (; left > 0; left--) {
    word += instruction_n_words(word);
  }
  return word;
}

uint32_t count_steps(const Program *program) {
  const uint32_t *end = program->words + program->n_words;
  uint32_t n = 0;
  for (const uint32_t *word = program->words; word < end; word = skip_step(word)) {
    n++;
  }
  return n;
}
