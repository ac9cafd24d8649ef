/* copy, add, sub, mul, div, neg, exp, sqrt, sigmoid, tanh, silu, softplus, clamp: row by row,
 * vectors where the output is contiguous and each input is contiguous or repeated, one element at a
 * time elsewhere. */
#include "kernels.h"
#include "vector_math.h"

typedef f32x4 UnaryOp(f32x4 a, const f32x4 *constants);
typedef f32x4 BinaryOp(f32x4 a, f32x4 b);

ALWAYS_INLINE void unary_row(UnaryOp *op, float *const *row, const size_t *stride, size_t n,
                             const f32x4 *constants) {
  const float *a = row[0];
  float *y = row[1];
  size_t i = 0;
  if (stride[1] == 1 && stride[0] == 1) {
    for (; i < (n & ~(size_t)3); i += 4) {
      store4(y + i, op(load4(a + i), constants));
    }
  }
  for (; i < n; i++) {
    y[i * stride[1]] = op(splat4(a[i * stride[0]]), constants)[0];
  }
}

ALWAYS_INLINE void binary_row(BinaryOp *op, float *const *row, const size_t *stride, size_t n) {
  const float *a = row[0], *b = row[1];
  float *y = row[2];
  const size_t n_vector = n & ~(size_t)3;
  size_t i = 0;
  if (stride[2] == 1 && stride[0] == 1 && stride[1] == 1) {
    UNROLL
    for (; i < n_vector; i += 4) {
      store4(y + i, op(load4(a + i), load4(b + i)));
    }
  } else if (stride[2] == 1 && stride[0] == 1 && stride[1] == 0) {
    const f32x4 repeated = splat4(*b);
    UNROLL
    for (; i < n_vector; i += 4) {
      store4(y + i, op(load4(a + i), repeated));
    }
  } else if (stride[2] == 1 && stride[0] == 0 && stride[1] == 1) {
    const f32x4 repeated = splat4(*a);
    UNROLL
    for (; i < n_vector; i += 4) {
      store4(y + i, op(repeated, load4(b + i)));
    }
  }
  for (; i < n; i++) {
    y[i * stride[2]] = op(splat4(a[i * stride[0]]), splat4(b[i * stride[1]]))[0];
  }
}

#define UNARY(name, ...)                                                                           \
  static inline f32x4 name##_op(f32x4 a, const f32x4 *constants) {                                 \
    (void)constants;                                                                               \
    return __VA_ARGS__;                                                                            \
  }                                                                                                \
  static void name##_row(float *const *row, const size_t *stride, size_t n, const void *context) { \
    unary_row(name##_op, row, stride, n, context);                                                 \
  }

#define UNARY_KERNEL(name, ...)                                                                    \
  UNARY(name, __VA_ARGS__)                                                                         \
  void kernel_##name(const uint32_t *params, const View *views) {                                  \
    (void)params;                                                                                  \
    for_each_row(views, 2, 4, name##_row, 0);                                                      \
  }

#define BINARY_KERNEL(name, operator)                                                              \
  static inline f32x4 name##_op(f32x4 a, f32x4 b) { return a operator b; }                         \
  static void name##_row(float *const *row, const size_t *stride, size_t n, const void *context) { \
    (void)context;                                                                                 \
    binary_row(name##_op, row, stride, n);                                                         \
  }                                                                                                \
  void kernel_##name(const uint32_t *params, const View *views) {                                  \
    (void)params;                                                                                  \
    for_each_row(views, 3, 4, name##_row, 0);                                                      \
  }

BINARY_KERNEL(add, +)
BINARY_KERNEL(sub, -)
BINARY_KERNEL(mul, *)
BINARY_KERNEL(div, /)

UNARY_KERNEL(copy, a)
UNARY_KERNEL(neg, -a)
UNARY_KERNEL(exp, exp4(a))
UNARY_KERNEL(sqrt, sqrt4(a))
UNARY_KERNEL(sigmoid, sigmoid4(a))
UNARY_KERNEL(tanh, tanh4(a))
UNARY_KERNEL(silu, a *sigmoid4(a))
UNARY_KERNEL(softplus, softplus4(a))
UNARY(clamp, at_most4(at_least4(a, constants[0]), constants[1]))

void kernel_clamp(const uint32_t *params, const View *views) {
  const f32x4 constants[2] = {(f32x4)((u32x4){0} + params[0]), (f32x4)((u32x4){0} + params[1])};
  for_each_row(views, 2, 4, clamp_row, constants);
}
