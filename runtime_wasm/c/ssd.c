/* The state-space duality recurrence of Mamba-2, one decay a head: for each token and head
 * h <- exp(dt A) h + (dt x) B^T, y = h C. Rows of h do not know of each other: a tile of them
 * shares what it loads of B and C, and stays in the cache over all tokens. A sum adds term k to
 * lane k mod 4, then the lanes, so prefill and decode give the same bits. */
#include "kernels.h"
#include "vector_math.h"

enum { TILE_ROWS = 4, MAX_TOKENS = 64 };

enum { VIEW_X, VIEW_DT, VIEW_A, VIEW_B, VIEW_C, VIEW_STATE, VIEW_Y, VIEW_NEXT };

/* One token of one head; x and y are the first of its P numbers. */
typedef struct {
  const float *x, *B, *C;
  float *y;
  float dt, decay;
} Step;

typedef struct {
  float *h;
  size_t stride, N, x_stride, y_stride;
} Rows;

/* Columns k to k + n - 1 of `rows` rows; `rows` is a constant at every call. */
ALWAYS_INLINE void step_columns(const size_t rows, float *const *h, const float *B, const float *C,
                                const f32x4 *value, f32x4 decay, f32x4 *read, size_t k, size_t n) {
  const f32x4 b = load_up_to4(B + k, n), c = load_up_to4(C + k, n);
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    const f32x4 after = load_up_to4(h[j] + k, n) * decay + value[j] * b;
    store_up_to4(h[j] + k, after, n);
    read[j] += after * c;
  }
}

/* Rows i to i + rows - 1 of h, in place. */
ALWAYS_INLINE void step_rows(const size_t rows, const Rows *r, size_t i, const Step *s) {
  const size_t N = r->N;
  const float *B = s->B, *C = s->C;
  const f32x4 decay = splat4(s->decay);
  float *h[TILE_ROWS];
  f32x4 value[TILE_ROWS], read[TILE_ROWS] = {{0}};
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    h[j] = r->h + (i + j) * r->stride;
    value[j] = splat4(s->dt * s->x[(i + j) * r->x_stride]);
  }
  size_t k = 0;
  UNROLL
  for (; k + 4 <= N; k += 4) {
    step_columns(rows, h, B, C, value, decay, read, k, 4);
  }
  if (k < N) {
    step_columns(rows, h, B, C, value, decay, read, k, N - k);
  }
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    s->y[(i + j) * r->y_stride] = add_lanes(read[j]);
  }
}

static float *row_of(const View *view, size_t i, size_t j) {
  return view->data + (i * view->strides[1] + j * view->strides[2]);
}

/* Head h of the state, where it is to be changed: moved there unless it is there. */
static Rows rows_of(const View *views, size_t h) {
  const View *state = &views[VIEW_STATE], *next = &views[VIEW_NEXT];
  const size_t P = next->dims[2], N = next->dims[3];
  for (size_t i = 0; i < P && row_of(state, h, i) != row_of(next, h, i); i++) {
    __builtin_memmove(row_of(next, h, i), row_of(state, h, i), N * sizeof(float));
  }
  return (Rows){row_of(next, h, 0), next->strides[2], N, views[VIEW_X].strides[3],
                views[VIEW_Y].strides[3]};
}

/* Tokens first to first + n - 1 of head h, n <= MAX_TOKENS. */
static void step_tokens(const View *views, const Rows *rows, size_t h, size_t first, size_t n) {
  const View *dt = &views[VIEW_DT], *A = &views[VIEW_A];
  const size_t g = h * views[VIEW_B].dims[2] / views[VIEW_X].dims[2];
  const size_t n_rows = views[VIEW_X].dims[3];
  Step steps[MAX_TOKENS];
  for (size_t t = 0; t < n; t++) {
    const float step = dt->data[(first + t) * dt->strides[2] + h * dt->strides[3]];
    steps[t] = (Step){
        .x = row_of(&views[VIEW_X], first + t, h),
        .B = row_of(&views[VIEW_B], first + t, g),
        .C = row_of(&views[VIEW_C], first + t, g),
        .y = row_of(&views[VIEW_Y], first + t, h),
        .dt = step,
        .decay = exp4(splat4(step * A->data[h * A->strides[3]]))[0],
    };
  }
  size_t i = 0;
  for (; i + TILE_ROWS <= n_rows; i += TILE_ROWS) {
    for (size_t t = 0; t < n; t++) {
      step_rows(TILE_ROWS, rows, i, &steps[t]);
    }
  }
  for (; i < n_rows; i++) {
    for (size_t t = 0; t < n; t++) {
      step_rows(1, rows, i, &steps[t]);
    }
  }
}

void kernel_ssd(const uint32_t *params, const View *views) {
  (void)params;
  const size_t T = views[VIEW_X].dims[1], H = views[VIEW_X].dims[2];
  for (size_t h = 0; h < H; h++) {
    const Rows rows = rows_of(views, h);
    for (size_t t = 0; t < T; t += MAX_TOKENS) {
      step_tokens(views, &rows, h, t, T - t < MAX_TOKENS ? T - t : MAX_TOKENS);
    }
  }
}
