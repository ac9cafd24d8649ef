/* What each kernel asks of its views: the table of docs/program-format.md. Every sentence here
 * completes "program.bin: program P, instruction I (NAME)". */
#include "fault.h"
#include "validate.h"

static bool check_dim(const ViewWords *views, uint32_t v, uint32_t axis, uint32_t expected) {
  if (views[v].dims[axis] != expected) {
    return fail_more(", view %u: dimension %u is %u, expected %u", v, axis, views[v].dims[axis],
                     expected);
  }
  return true;
}

static bool check_dims(const ViewWords *views, uint32_t v, uint32_t d0, uint32_t d1, uint32_t d2,
                       uint32_t d3) {
  return check_dim(views, v, 0, d0) && check_dim(views, v, 1, d1) && check_dim(views, v, 2, d2) &&
         check_dim(views, v, 3, d3);
}

static bool check_same_dims(const ViewWords *views, uint32_t v, const uint32_t *dims) {
  return check_dims(views, v, dims[0], dims[1], dims[2], dims[3]);
}

static bool check_contiguous(const ViewWords *views, uint32_t v) {
  if (views[v].dims[3] > 1 && views[v].strides[3] != 1) {
    return fail_more(", view %u: the last stride is %u, expected 1", v, views[v].strides[3]);
  }
  return true;
}

/* The dtype of each view, inputs first: f float32, i int32, q int8. A kernel that is not listed has
 * float32 only. */
static const char *const DTYPES[] = {
    [OPCODE_embedding] = "iff",
    [OPCODE_quantize] = "fqf",
    [OPCODE_linear_q8] = "qfqfif",
    [OPCODE_embedding_q8] = "iqff",
};

enum { N_DTYPES = sizeof DTYPES / sizeof DTYPES[0] };

static bool check_dtypes(uint32_t opcode, const ViewWords *views, uint32_t n_views) {
  const char *dtypes = opcode < N_DTYPES ? DTYPES[opcode] : 0;
  for (uint32_t v = 0; v < n_views; v++) {
    const char dtype = dtypes ? dtypes[v] : 'f';
    const uint32_t expected = dtype == 'q' ? DTYPE_I8 : dtype == 'i' ? DTYPE_I32 : DTYPE_F32;
    if (view_dtype(&views[v]) != expected) {
      return fail_more(", view %u: dtype is %u, expected %u", v, view_dtype(&views[v]), expected);
    }
  }
  return true;
}

/* Ids were only checked against vocab_size, so a table holds at least so many rows. */
static bool check_vocabulary(const Artifact *a, uint32_t v, uint32_t V) {
  if (V < a->vocab_size) {
    return fail_more(", view %u: the table has %u rows, expected at least vocab_size %u", v, V,
                     a->vocab_size);
  }
  return true;
}

static bool check_embedding(const Artifact *a, const ViewWords *views) {
  const uint32_t T = views[0].dims[3], V = views[1].dims[2], D = views[1].dims[3];
  return check_vocabulary(a, 1, V) && check_dims(views, 0, 1, 1, 1, T) &&
         check_dims(views, 1, 1, 1, V, D) && check_dims(views, 2, 1, 1, T, D);
}

static bool check_linear(const ViewWords *views) {
  const uint32_t T = views[0].dims[2], K = views[0].dims[3], N = views[1].dims[2];
  return check_dims(views, 0, 1, 1, T, K) && check_dims(views, 1, 1, 1, N, K) &&
         check_dims(views, 2, 1, 1, T, N) && check_contiguous(views, 0) &&
         check_contiguous(views, 1) && check_contiguous(views, 2);
}

static bool check_act(uint32_t act) {
  if (act != 7 && act != 8) {
    return fail_more(": act is %u, expected 7 or 8", act);
  }
  return true;
}

/* Tiles of 8 rows and 16 columns that hold an N x K matrix, one after the other. */
static bool check_tiles(const ViewWords *views, uint32_t v, uint32_t N, uint32_t K) {
  const uint32_t dims[] = {(N - 1) / TILE_ROWS_Q8 + 1, (K - 1) / TILE_COLUMNS_Q8 + 1, TILE_ROWS_Q8,
                           TILE_COLUMNS_Q8};
  if (!check_same_dims(views, v, dims)) {
    return false;
  }
  uint64_t stride = 1;
  for (uint32_t axis = 4; axis-- > 0; stride *= dims[axis]) {
    if (dims[axis] > 1 && views[v].strides[axis] != stride) {
      return fail_more(", view %u: stride %u is %u, expected contiguous tiles", v, axis,
                       views[v].strides[axis]);
    }
  }
  if (views[v].offset % TILE_COLUMNS_Q8 != 0 || views[v].step % TILE_COLUMNS_Q8 != 0) {
    return fail_more(", view %u: offset and step are %u and %u, expected multiples of 16", v,
                     views[v].offset, views[v].step);
  }
  return true;
}

static bool check_quantize(const uint32_t *params, const ViewWords *views) {
  const uint32_t T = views[0].dims[2], K = views[0].dims[3];
  return check_act(params[0]) && check_dims(views, 0, 1, 1, T, K) &&
         check_dims(views, 1, 1, 1, T, K) && check_dims(views, 2, 1, 1, 1, T) &&
         check_contiguous(views, 0) && check_contiguous(views, 1);
}

static bool check_linear_q8(const uint32_t *params, const ViewWords *views) {
  const uint32_t T = views[0].dims[2], K = views[0].dims[3], N = views[3].dims[3];
  if (K > MAX_K_Q8) {
    return fail_more(", view 0: dimension 3 is %u, expected at most %u", K, (uint32_t)MAX_K_Q8);
  }
  return check_act(params[0]) && check_dims(views, 0, 1, 1, T, K) &&
         check_dims(views, 1, 1, 1, 1, T) && check_tiles(views, 2, N, K) &&
         check_dims(views, 3, 1, 1, 1, N) && check_dims(views, 4, 1, 1, 1, N) &&
         check_dims(views, 5, 1, 1, T, N) && check_contiguous(views, 0) &&
         check_contiguous(views, 3) && check_contiguous(views, 4) && check_contiguous(views, 5);
}

static bool check_embedding_q8(const Artifact *a, const ViewWords *views) {
  const uint32_t T = views[0].dims[3], V = views[2].dims[3], D = views[3].dims[3];
  return check_vocabulary(a, 2, V) && check_dims(views, 0, 1, 1, 1, T) &&
         check_tiles(views, 1, V, D) && check_dims(views, 2, 1, 1, 1, V) &&
         check_dims(views, 3, 1, 1, T, D) && check_contiguous(views, 3);
}

static bool check_eps(uint32_t eps) {
  if (eps >= 0x7F800000) {
    return fail_more(": eps has the bits %u, expected a finite float32 that is not negative", eps);
  }
  return true;
}

static bool check_rms_norm(const uint32_t *params, const ViewWords *views) {
  const uint32_t T = views[0].dims[1], G = views[0].dims[2], K = views[0].dims[3];
  return check_eps(params[0]) && check_dims(views, 0, 1, T, G, K) &&
         check_dims(views, 1, 1, 1, G, K) && check_dims(views, 2, 1, T, G, K);
}

/* Two inputs, then the weight, then outputs, all contiguous. */
static bool check_fused_rms_norm(const uint32_t *params, const ViewWords *views, uint32_t n_views) {
  const uint32_t T = views[0].dims[1], G = views[0].dims[2], K = views[0].dims[3];
  if (!check_eps(params[0])) {
    return false;
  }
  for (uint32_t v = 0; v < n_views; v++) {
    if (!check_dims(views, v, 1, v == 2 ? 1 : T, G, K) || !check_contiguous(views, v)) {
      return false;
    }
  }
  return true;
}

static bool check_token_shift(const ViewWords *views) {
  const uint32_t T = views[0].dims[2], C = views[0].dims[3];
  for (uint32_t v = 0; v < 4; v++) {
    if (!check_dims(views, v, 1, 1, v == 1 || v == 2 ? 1 : T, C) || !check_contiguous(views, v)) {
      return false;
    }
  }
  return true;
}

static bool check_ssd(const ViewWords *views) {
  const uint32_t T = views[0].dims[1], H = views[0].dims[2], P = views[0].dims[3];
  const uint32_t G = views[3].dims[2], N = views[3].dims[3];
  if (H % G != 0) {
    return fail_more(", view 3: dimension 2 is %u, expected a divisor of the %u heads", G, H);
  }
  return check_dims(views, 0, 1, T, H, P) && check_dims(views, 1, 1, 1, T, H) &&
         check_dims(views, 2, 1, 1, 1, H) && check_dims(views, 3, 1, T, G, N) &&
         check_dims(views, 4, 1, T, G, N) && check_dims(views, 5, 1, H, P, N) &&
         check_dims(views, 6, 1, T, H, P) && check_dims(views, 7, 1, H, P, N) &&
         check_contiguous(views, 3) && check_contiguous(views, 4) && check_contiguous(views, 5) &&
         check_contiguous(views, 7);
}

static bool check_selective_scan(const ViewWords *views) {
  const uint32_t T = views[0].dims[2], D = views[0].dims[3], N = views[2].dims[3];
  return check_dims(views, 0, 1, 1, T, D) && check_dims(views, 1, 1, 1, T, D) &&
         check_dims(views, 2, 1, 1, D, N) && check_dims(views, 3, 1, 1, T, N) &&
         check_dims(views, 4, 1, 1, T, N) && check_dims(views, 5, 1, 1, D, N) &&
         check_dims(views, 6, 1, 1, T, D) && check_dims(views, 7, 1, 1, D, N) &&
         check_contiguous(views, 2) && check_contiguous(views, 3) && check_contiguous(views, 4) &&
         check_contiguous(views, 5) && check_contiguous(views, 7);
}

static bool check_causal_conv1d(const ViewWords *views) {
  const uint32_t T = views[0].dims[2], C = views[0].dims[3], K = views[1].dims[3];
  if (K < 2 || K > MAX_CONV_TAPS) {
    return fail_more(", view 1: dimension 3 is %u, expected 2 to %u", K, (uint32_t)MAX_CONV_TAPS);
  }
  return check_dims(views, 0, 1, 1, T, C) && check_dims(views, 1, 1, 1, C, K) &&
         check_dims(views, 2, 1, 1, 1, C) && check_dims(views, 3, 1, 1, K - 1, C) &&
         check_dims(views, 4, 1, 1, T, C) && check_dims(views, 5, 1, 1, K - 1, C);
}

static bool check_delta_rule(const ViewWords *views) {
  const uint32_t T = views[0].dims[1], H = views[0].dims[2], K = views[0].dims[3];
  const uint32_t V = views[3].dims[3];
  if (K % 4 != 0) {
    return fail_more(", view 0: dimension 3 is %u, expected a multiple of 4", K);
  }
  for (uint32_t v = 0; v < 6; v++) {
    if (!check_dims(views, v, 1, T, H, v == 3 ? V : K)) {
      return false;
    }
  }
  for (uint32_t v = 0; v < 9; v++) {
    if (v != 3 && v != 7 && !check_contiguous(views, v)) {
      return false;
    }
  }
  return check_dims(views, 6, 1, H, V, K) && check_dims(views, 7, 1, T, H, V) &&
         check_dims(views, 8, 1, H, V, K);
}

static bool check_clamp(const uint32_t *params) {
  union {
    uint32_t bits;
    float value;
  } lo = {params[0]}, hi = {params[1]};
  if (!(lo.value <= hi.value)) {
    return fail_more(": lo and hi have the bits %u and %u, expected lo <= hi and no NaN", lo.bits,
                     hi.bits);
  }
  return true;
}

static bool check_sum(const ViewWords *views) {
  const uint32_t *dims = views[0].dims;
  return check_dims(views, 1, dims[0], dims[1], dims[2], 1);
}

bool validate_kernel(const Artifact *artifact, const uint32_t *instruction) {
  const uint32_t opcode = instruction_opcode(instruction);
  const uint32_t n_views = instruction_n_views(instruction);
  const uint32_t *params = instruction_params(instruction);
  const ViewWords *views = instruction_views(instruction);
  if (!check_dtypes(opcode, views, n_views)) {
    return false;
  }
  switch (opcode) {
  case OPCODE_loop:
    return true;
  case OPCODE_embedding:
    return check_embedding(artifact, views);
  case OPCODE_linear:
    return check_linear(views);
  case OPCODE_rms_norm:
    return check_rms_norm(params, views);
  case OPCODE_gated_rms_norm:
  case OPCODE_add_rms_norm:
    return check_fused_rms_norm(params, views, n_views);
  case OPCODE_token_shift:
    return check_token_shift(views);
  case OPCODE_quantize:
    return check_quantize(params, views);
  case OPCODE_linear_q8:
    return check_linear_q8(params, views);
  case OPCODE_embedding_q8:
    return check_embedding_q8(artifact, views);
  case OPCODE_ssd:
    return check_ssd(views);
  case OPCODE_selective_scan:
    return check_selective_scan(views);
  case OPCODE_causal_conv1d:
  case OPCODE_causal_conv1d_silu:
    return check_causal_conv1d(views);
  case OPCODE_delta_rule:
    return check_delta_rule(views);
  case OPCODE_add:
  case OPCODE_sub:
  case OPCODE_mul:
  case OPCODE_div:
    return check_same_dims(views, 0, views[2].dims) && check_same_dims(views, 1, views[2].dims);
  case OPCODE_clamp:
    return check_clamp(params) && check_same_dims(views, 0, views[1].dims);
  case OPCODE_sum:
    return check_sum(views);
  default:
    return check_same_dims(views, 0, views[1].dims);
  }
}
