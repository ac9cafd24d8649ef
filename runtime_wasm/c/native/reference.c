/* The instruction set in plain scalar C: no vectors, no merged axes, no special strides. It shares
 * nothing with the kernels but the format of a program and the order of each sum. */
#include "reference.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

typedef struct {
  const ViewWords *words;
  uint8_t *data;
} Tensor;

static void *at(const Tensor *t, size_t i, size_t j, size_t k, size_t l) {
  const uint32_t *s = t->words->strides;
  return t->data + 4 * (i * s[0] + j * s[1] + k * s[2] + l * s[3]);
}

static float get(const Tensor *t, size_t i, size_t j, size_t k, size_t l) {
  float value;
  memcpy(&value, at(t, i, j, k, l), sizeof value);
  return value;
}

static void put(const Tensor *t, size_t i, size_t j, size_t k, size_t l, float value) {
  memcpy(at(t, i, j, k, l), &value, sizeof value);
}

static float float_of(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/* 2^n for normal results. */
static float power_of_two(int n) { return float_of((uint32_t)(n + 127) << 23); }

static float exp_scalar(float x) {
  if (isnan(x)) {
    return x;
  }
  x = x < -104.0f ? -104.0f : x > 89.0f ? 89.0f : x;
  const float n = nearbyintf(x * 1.44269504f);
  const float r = (x - n * 0.693359375f) - n * -2.12194440e-4f;
  static const float c[] = {1.9875691500e-4f, 1.3981999507e-3f, 8.3334519073e-3f,
                            4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f};
  float p = c[0];
  for (int i = 1; i < 6; i++) {
    p = p * r + c[i];
  }
  p = p * (r * r) + r + 1.0f;
  const int exponent = (int)n;
  const int half = exponent < 0 ? (exponent - 1) / 2 : exponent / 2;
  return p * power_of_two(half) * power_of_two(exponent - half);
}

static float log1p_scalar(float x) {
  const int halved = x > 0.41421356f;
  const float f = halved ? (x - 1.0f) * 0.5f : x;
  static const float c[] = {7.0376836292e-2f,  -1.1514610310e-1f, 1.1676998740e-1f,
                            -1.2420140846e-1f, 1.4249322787e-1f,  -1.6668057665e-1f,
                            2.0000714765e-1f,  -2.4999993993e-1f, 3.3333331174e-1f};
  float p = c[0];
  for (int i = 1; i < 9; i++) {
    p = p * f + c[i];
  }
  const float square = f * f;
  const float e = halved ? 1.0f : 0.0f;
  return (f + (p * f * square + e * -2.12194440e-4f - 0.5f * square)) + e * 0.693359375f;
}

static float sigmoid_scalar(float x) { return 1.0f / (1.0f + exp_scalar(-x)); }

static float tanh_scalar(float x) { return 1.0f - 2.0f / (exp_scalar(x + x) + 1.0f); }

static float softplus_scalar(float x) {
  return (x < 0.0f ? 0.0f : x) + log1p_scalar(exp_scalar(-fabsf(x)));
}

static float elementwise(uint32_t opcode, const uint32_t *params, float a, float b) {
  switch (opcode) {
  case OPCODE_add:
    return a + b;
  case OPCODE_sub:
    return a - b;
  case OPCODE_mul:
    return a * b;
  case OPCODE_div:
    return a / b;
  case OPCODE_neg:
    return -a;
  case OPCODE_exp:
    return exp_scalar(a);
  case OPCODE_sqrt:
    return sqrtf(a);
  case OPCODE_sigmoid:
    return sigmoid_scalar(a);
  case OPCODE_tanh:
    return tanh_scalar(a);
  case OPCODE_silu:
    return a * sigmoid_scalar(a);
  case OPCODE_softplus:
    return softplus_scalar(a);
  case OPCODE_clamp: {
    const float lo = float_of(params[0]), hi = float_of(params[1]);
    const float raised = a < lo ? lo : a;
    return raised > hi ? hi : raised;
  }
  default:
    return a;
  }
}

static void run_elementwise(uint32_t opcode, const uint32_t *params, const Tensor *a,
                            const Tensor *b, const Tensor *y) {
  const uint32_t *d = y->words->dims;
  for (size_t i = 0; i < d[0]; i++) {
    for (size_t j = 0; j < d[1]; j++) {
      for (size_t k = 0; k < d[2]; k++) {
        for (size_t l = 0; l < d[3]; l++) {
          put(y, i, j, k, l, elementwise(opcode, params, get(a, i, j, k, l), get(b, i, j, k, l)));
        }
      }
    }
  }
}

static float add_four(const float *lanes) { return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]); }

/* Term k is added to lane k mod 16; sixteen lanes become four, and four become one. */
static float total(const float *lanes) {
  float four[4];
  for (int i = 0; i < 4; i++) {
    four[i] = (lanes[i] + lanes[4 + i]) + (lanes[8 + i] + lanes[12 + i]);
  }
  return add_four(four);
}

static void run_sum(const Tensor *x, const Tensor *y) {
  const uint32_t *d = x->words->dims;
  for (size_t i = 0; i < d[0]; i++) {
    for (size_t j = 0; j < d[1]; j++) {
      for (size_t k = 0; k < d[2]; k++) {
        float lanes[16] = {0};
        for (size_t l = 0; l < d[3]; l++) {
          lanes[l % 16] += get(x, i, j, k, l);
        }
        put(y, i, j, k, 0, total(lanes));
      }
    }
  }
}

static void run_rms_norm(float eps, const Tensor *x, const Tensor *w, const Tensor *y) {
  const uint32_t *d = x->words->dims;
  for (size_t t = 0; t < d[1]; t++) {
    for (size_t g = 0; g < d[2]; g++) {
      float lanes[16] = {0};
      for (size_t k = 0; k < d[3]; k++) {
        lanes[k % 16] += get(x, 0, t, g, k) * get(x, 0, t, g, k);
      }
      const float scale = 1.0f / sqrtf(total(lanes) / (float)d[3] + eps);
      for (size_t k = 0; k < d[3]; k++) {
        put(y, 0, t, g, k, get(x, 0, t, g, k) * scale * get(w, 0, 0, g, k));
      }
    }
  }
}

static void run_linear(const Tensor *x, const Tensor *w, const Tensor *y) {
  const size_t T = x->words->dims[2], K = x->words->dims[3], N = w->words->dims[2];
  for (size_t t = 0; t < T; t++) {
    for (size_t n = 0; n < N; n++) {
      float lanes[4] = {0};
      for (size_t k = 0; k < K; k++) {
        lanes[k % 4] += get(x, 0, 0, t, k) * get(w, 0, 0, n, k);
      }
      put(y, 0, 0, t, n, add_four(lanes));
    }
  }
}

static float window(const Tensor *x, const Tensor *s, size_t row, size_t c) {
  const size_t history = s->words->dims[2];
  return row < history ? get(s, 0, 0, row, c) : get(x, 0, 0, row - history, c);
}

static void run_causal_conv1d(const Tensor *v) {
  const Tensor *x = &v[0], *w = &v[1], *b = &v[2], *s = &v[3], *y = &v[4], *next = &v[5];
  const size_t T = x->words->dims[2], C = x->words->dims[3], K = w->words->dims[3];
  for (size_t t = 0; t < T; t++) {
    for (size_t c = 0; c < C; c++) {
      float sum = get(b, 0, 0, 0, c);
      for (size_t j = 0; j < K; j++) {
        sum += get(w, 0, 0, c, j) * window(x, s, t + j, c);
      }
      put(y, 0, 0, t, c, sum);
    }
  }
  for (size_t row = 0; row < K - 1; row++) {
    for (size_t c = 0; c < C; c++) {
      put(next, 0, 0, row, c, window(x, s, T + row, c));
    }
  }
}

static void run_delta_rule(const Tensor *v) {
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

static void run_embedding(const Tensor *ids, const Tensor *table, const Tensor *y) {
  const uint32_t *d = y->words->dims;
  for (size_t t = 0; t < d[2]; t++) {
    int32_t id;
    memcpy(&id, at(ids, 0, 0, 0, t), sizeof id);
    const int inside = id >= 0 && (uint32_t)id < table->words->dims[2];
    for (size_t k = 0; k < d[3]; k++) {
      put(y, 0, 0, t, k, inside ? get(table, 0, 0, (size_t)id, k) : 0.0f);
    }
  }
}

static void run_instruction(const uint32_t *word, uint32_t iteration, const Spaces *spaces) {
  const uint32_t opcode = instruction_opcode(word), n_views = instruction_n_views(word);
  const uint32_t *params = instruction_params(word);
  Tensor v[MAX_VIEWS];
  for (uint32_t i = 0; i < n_views; i++) {
    v[i].words = instruction_views(word) + i;
    v[i].data = view_space(v[i].words) == SPACE_ARENA ? spaces->arena : spaces->weights;
    v[i].data += v[i].words->offset + (size_t)v[i].words->step * iteration;
  }
  switch (opcode) {
  case OPCODE_embedding:
    run_embedding(&v[0], &v[1], &v[2]);
    break;
  case OPCODE_linear:
    run_linear(&v[0], &v[1], &v[2]);
    break;
  case OPCODE_rms_norm:
    run_rms_norm(float_of(params[0]), &v[0], &v[1], &v[2]);
    break;
  case OPCODE_causal_conv1d:
    run_causal_conv1d(v);
    break;
  case OPCODE_delta_rule:
    run_delta_rule(v);
    break;
  case OPCODE_sum:
    run_sum(&v[0], &v[1]);
    break;
  case OPCODE_add:
  case OPCODE_sub:
  case OPCODE_mul:
  case OPCODE_div:
    run_elementwise(opcode, params, &v[0], &v[1], &v[2]);
    break;
  default:
    run_elementwise(opcode, params, &v[0], &v[0], &v[1]);
  }
}

void reference_execute(const Program *program, const Spaces *spaces) {
  const uint32_t *word = program->words;
  for (uint32_t done = 0; done < program->n_instructions;) {
    uint32_t count = 1, body = 1;
    if (instruction_opcode(word) == OPCODE_loop) {
      count = word[1];
      body = word[2];
      word += instruction_n_words(word);
      done++;
    }
    const uint32_t *first = word;
    for (uint32_t iteration = 0; iteration < count; iteration++) {
      word = first;
      for (uint32_t i = 0; i < body; i++) {
        run_instruction(word, iteration, spaces);
        word += instruction_n_words(word);
      }
    }
    done += body;
  }
}
