/* A view in the scalar reference: one element at a time, by four indices. */
#ifndef ODIN_NATIVE_TENSOR_H
#define ODIN_NATIVE_TENSOR_H

#include <stddef.h>
#include <string.h>

#include "../program.h"

typedef struct {
  const ViewWords *words;
  uint8_t *data;
} Tensor;

static inline void *at(const Tensor *t, size_t i, size_t j, size_t k, size_t l) {
  const uint32_t *s = t->words->strides;
  return t->data + element_bytes(t->words) * (i * s[0] + j * s[1] + k * s[2] + l * s[3]);
}

static inline float get(const Tensor *t, size_t i, size_t j, size_t k, size_t l) {
  float value;
  memcpy(&value, at(t, i, j, k, l), sizeof value);
  return value;
}

static inline void put(const Tensor *t, size_t i, size_t j, size_t k, size_t l, float value) {
  memcpy(at(t, i, j, k, l), &value, sizeof value);
}

static inline int32_t get_i8(const Tensor *t, size_t i, size_t j, size_t k, size_t l) {
  int8_t value;
  memcpy(&value, at(t, i, j, k, l), sizeof value);
  return value;
}

static inline int32_t get_i32(const Tensor *t, size_t i, size_t j, size_t k, size_t l) {
  int32_t value;
  memcpy(&value, at(t, i, j, k, l), sizeof value);
  return value;
}

/* The order in which the kernels add four lanes. */
static inline float add_four(const float *lanes) {
  return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

/* Term k is added to lane k mod 16; sixteen lanes become four, and four become one. */
static inline float total(const float *lanes) {
  float four[4];
  for (int i = 0; i < 4; i++) {
    four[i] = (lanes[i] + lanes[4 + i]) + (lanes[8 + i] + lanes[12 + i]);
  }
  return add_four(four);
}

#endif
