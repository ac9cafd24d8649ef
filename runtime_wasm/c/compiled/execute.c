/* What takes the place of ../execute.c and the kernels in a module of the tvm target: its programs
 * were compiled ahead of time, for one program.bin, by odin/backends/tvm/. */
#include "../execute.h"

#include "../fault.h"

/* Runs steps first to end - 1, as far as there are so many. */
void odin_compiled_run(uint32_t T, int32_t first, int32_t end, uint8_t *arena,
                       const uint8_t *weights);
void odin_compiled_checksum(uint32_t *to);

static uint32_t adler32(const uint8_t *bytes, uint32_t n_bytes) {
  uint32_t a = 1, b = 0;
  for (uint32_t i = 0; i < n_bytes; i++) {
    a = (a + bytes[i]) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}

bool can_execute(const uint32_t *words, uint32_t n_bytes) {
  uint32_t expected;
  odin_compiled_checksum(&expected);
  return adler32((const uint8_t *)words, n_bytes) == expected ||
         fail("program.bin: this module was compiled for another program");
}

void execute(const Program *program, const Spaces *spaces) {
  odin_compiled_run(program->T, 0, INT32_MAX, spaces->arena, spaces->weights);
}

void execute_steps(const Program *program, uint32_t first, uint32_t end, const Spaces *spaces) {
  odin_compiled_run(program->T, (int32_t)first, (int32_t)end, spaces->arena, spaces->weights);
}
