#include "reference_kernels.h"
#include "scalar_math.h"

void reference_delta_rule(const Tensor *v) {
  const uint32_t *d = v[0].words->dims;
  for (size_t t = 0; t < d[1]; t++) {
    const Tensor *before = t == 0 ? &v[6] : &v[8];
    for (size_t h = 0; h < d[2]; h++) {
      for (size_t i = 0; i < v[3].words->dims[3]; i++) {
        float removed[4] = {0}, read[4] = {0};
        for (size_t j = 0; j < d[3]; j++) {
          removed[j % 4] += get(before, 0, h, i, j) * get(&v[4], 0, t, h, j);
        }
        for (size_t j = 0; j < d[3]; j++) {
          const float kept = get(before, 0, h, i, j) * get(&v[1], 0, t, h, j);
          const float put_back = add_four(removed) * get(&v[5], 0, t, h, j);
          const float stored = get(&v[3], 0, t, h, i) * get(&v[2], 0, t, h, j);
          const float next = kept + put_back + stored;
          put(&v[8], 0, h, i, j, next);
          read[j % 4] += next * get(&v[0], 0, t, h, j);
        }
        put(&v[7], 0, t, h, i, add_four(read));
      }
    }
  }
}

void reference_ssd(const Tensor *v) {
  const uint32_t *d = v[0].words->dims;
  const size_t G = v[3].words->dims[2], N = v[3].words->dims[3];
  for (size_t t = 0; t < d[1]; t++) {
    const Tensor *before = t == 0 ? &v[5] : &v[7];
    for (size_t h = 0; h < d[2]; h++) {
      const size_t g = h * G / d[2];
      const float dt = get(&v[1], 0, 0, t, h);
      const float decay = exp_scalar(dt * get(&v[2], 0, 0, 0, h));
      for (size_t i = 0; i < d[3]; i++) {
        const float value = dt * get(&v[0], 0, t, h, i);
        float lanes[16] = {0};
        for (size_t k = 0; k < N; k++) {
          const float kept = get(before, 0, h, i, k) * decay;
          const float next = kept + value * get(&v[3], 0, t, g, k);
          put(&v[7], 0, h, i, k, next);
          lanes[k % 16] += next * get(&v[4], 0, t, g, k);
        }
        put(&v[6], 0, t, h, i, total(lanes));
      }
    }
  }
}

void reference_selective_scan(const Tensor *v) {
  const uint32_t *d = v[0].words->dims;
  for (size_t t = 0; t < d[2]; t++) {
    const Tensor *before = t == 0 ? &v[5] : &v[7];
    for (size_t i = 0; i < d[3]; i++) {
      const float dt = get(&v[1], 0, 0, t, i);
      float read[4] = {0};
      for (size_t k = 0; k < v[2].words->dims[3]; k++) {
        const float kept = exp_scalar(dt * get(&v[2], 0, 0, i, k)) * get(before, 0, 0, i, k);
        const float next = kept + dt * get(&v[0], 0, 0, t, i) * get(&v[3], 0, 0, t, k);
        put(&v[7], 0, 0, i, k, next);
        read[k % 4] += next * get(&v[4], 0, 0, t, k);
      }
      put(&v[6], 0, 0, t, i, add_four(read));
    }
  }
}
