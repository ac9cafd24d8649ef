#include <math.h>

#include "reference_kernels.h"

void reference_quantize(uint32_t act, const Tensor *v) {
  const uint32_t *d = v[0].words->dims;
  const float limit = act == 7 ? 63 : 127;
  for (size_t t = 0; t < d[2]; t++) {
    float most = 0;
    for (size_t k = 0; k < d[3]; k++) {
      const float magnitude = fabsf(get(&v[0], 0, 0, t, k));
      most = magnitude > most ? magnitude : most;
    }
    const float scale = most / limit > 1e-30f ? most / limit : 1e-30f;
    put(&v[2], 0, 0, 0, t, scale);
    for (size_t k = 0; k < d[3]; k++) {
      const float ratio = get(&v[0], 0, 0, t, k) / scale;
      const float above = ratio > -limit ? ratio : -limit;
      const int8_t q = (int8_t)nearbyintf(above < limit ? above : limit);
      memcpy(at(&v[1], 0, 0, t, k), &q, 1);
    }
  }
}

static int32_t weight_at(const Tensor *tiles, size_t n, size_t k) {
  return get_i8(tiles, n / 8, k / 16, n % 8, k % 16);
}

void reference_linear_q8(const Tensor *v) {
  const size_t T = v[0].words->dims[2], K = v[0].words->dims[3], N = v[3].words->dims[3];
  for (size_t t = 0; t < T; t++) {
    for (size_t n = 0; n < N; n++) {
      int32_t sum = 0;
      for (size_t k = 0; k < K; k++) {
        sum += get_i8(&v[0], 0, 0, t, k) * weight_at(&v[2], n, k);
      }
      put(&v[5], 0, 0, t, n, (float)sum * get(&v[1], 0, 0, 0, t) * get(&v[3], 0, 0, 0, n));
    }
  }
}

void reference_embedding_q8(const Tensor *v) {
  const uint32_t *d = v[3].words->dims;
  for (size_t t = 0; t < d[2]; t++) {
    const uint32_t id = (uint32_t)get_i32(&v[0], 0, 0, 0, t);
    const int inside = id < v[2].words->dims[3];
    for (size_t k = 0; k < d[3]; k++) {
      put(&v[3], 0, 0, t, k,
          inside ? (float)weight_at(&v[1], id, k) * get(&v[2], 0, 0, 0, id) : 0.0f);
    }
  }
}
