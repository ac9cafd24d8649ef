/* The instruction set in plain scalar C: no vectors, no merged axes, no special strides. It shares
 * nothing with the kernels but the format of a program and the order of each sum. */
#include "reference.h"

#include <math.h>

#include "reference_kernels.h"
#include "scalar_math.h"

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

static void run_gate(const Tensor *x, const Tensor *z, const Tensor *y) {
  const uint32_t *d = y->words->dims;
  for (size_t t = 0; t < d[1]; t++) {
    for (size_t g = 0; g < d[2]; g++) {
      for (size_t k = 0; k < d[3]; k++) {
        const float v = get(z, 0, t, g, k);
        put(y, 0, t, g, k, get(x, 0, t, g, k) * (v * sigmoid_scalar(v)));
      }
    }
  }
}

static void run_token_shift(const Tensor *v) {
  const Tensor *x = &v[0], *y = &v[3];
  const uint32_t *d = y->words->dims;
  for (size_t t = 0; t < d[2]; t++) {
    for (size_t c = 0; c < d[3]; c++) {
      const float before = t == 0 ? get(&v[1], 0, 0, 0, c) : get(x, 0, 0, t - 1, c);
      const float shift = (before - get(x, 0, 0, t, c)) * get(&v[2], 0, 0, 0, c);
      put(y, 0, 0, t, c, get(x, 0, 0, t, c) + shift);
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

static void run_causal_conv1d(const Tensor *v, int silu) {
  const Tensor *x = &v[0], *w = &v[1], *b = &v[2], *s = &v[3], *y = &v[4], *next = &v[5];
  const size_t T = x->words->dims[2], C = x->words->dims[3], K = w->words->dims[3];
  for (size_t t = 0; t < T; t++) {
    for (size_t c = 0; c < C; c++) {
      float sum = get(b, 0, 0, 0, c);
      for (size_t j = 0; j < K; j++) {
        sum += get(w, 0, 0, c, j) * window(x, s, t + j, c);
      }
      put(y, 0, 0, t, c, silu ? sum * sigmoid_scalar(sum) : sum);
    }
  }
  for (size_t row = 0; row < K - 1; row++) {
    for (size_t c = 0; c < C; c++) {
      put(next, 0, 0, row, c, window(x, s, T + row, c));
    }
  }
}

static void run_embedding(const Tensor *ids, const Tensor *table, const Tensor *y) {
  const uint32_t *d = y->words->dims;
  for (size_t t = 0; t < d[2]; t++) {
    const int32_t id = get_i32(ids, 0, 0, 0, t);
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
    run_causal_conv1d(v, 0);
    break;
  case OPCODE_causal_conv1d_silu:
    run_causal_conv1d(v, 1);
    break;
  case OPCODE_gated_rms_norm:
    run_gate(&v[0], &v[1], &v[3]);
    run_rms_norm(float_of(params[0]), &v[3], &v[2], &v[3]);
    break;
  case OPCODE_add_rms_norm:
    run_elementwise(OPCODE_add, params, &v[0], &v[1], &v[3]);
    run_rms_norm(float_of(params[0]), &v[3], &v[2], &v[4]);
    break;
  case OPCODE_token_shift:
    run_token_shift(v);
    break;
  case OPCODE_delta_rule:
    reference_delta_rule(v);
    break;
  case OPCODE_ssd:
    reference_ssd(v);
    break;
  case OPCODE_selective_scan:
    reference_selective_scan(v);
    break;
  case OPCODE_quantize:
    reference_quantize(params[0], v);
    break;
  case OPCODE_linear_q8:
    reference_linear_q8(v);
    break;
  case OPCODE_embedding_q8:
    reference_embedding_q8(v);
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
