/* The limit that kernels are compared with: reading memory as v128 and nothing else. */
#include <stddef.h>
#include <stdint.h>

typedef int32_t i32x4 __attribute__((vector_size(16)));

/* Reads `bytes` bytes, a multiple of 128, at the 16-byte aligned address `p`. */
__attribute__((export_name("read"))) int32_t read_v128(const i32x4 *p, size_t bytes) {
  i32x4 sums[8] = {{0}};
  for (const i32x4 *end = p + bytes / 16; p < end; p += 8) {
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++) {
      sums[i] ^= p[i];
    }
  }
  for (int i = 1; i < 8; i++) {
    sums[0] ^= sums[i];
  }
  return sums[0][0] ^ sums[0][1] ^ sums[0][2] ^ sums[0][3];
}
