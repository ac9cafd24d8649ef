/* The target of `scons fuzz`: libFuzzer finds inputs, half of them by changing words of a program
 * as fuzz.c does, the others by its own ways of changing bytes. */
#include "../fuzz.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fuzz_one(data, size);
  return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed) {
  return seed % 2 == 0 && size >= 64 ? fuzz_mutate(data, size, seed)
                                     : LLVMFuzzerMutate(data, size, max_size);
}
