/* The state-space duality recurrence of Mamba-2, one decay a head: for each token and head
 * h <- exp(dt A) h + (dt x) B^T, y = h C. Rows of h do not know of each other: a tile of them
 * shares what it loads of B and C, and stays in the cache over all tokens. A sum adds term k to
 * lane k mod 4, then the lanes, so prefill and decode give the same bits. */
#include "kernels.h"
#include "vector_math.h"

enum { TILE_ROWS = 4, MAX_TOKENS = 64 };

enum { VIEW_X, VIEW_DT, VIEW_A, VIEW_B, VIEW_C, VIEW_STATE, VIEW_Y, VIEW_NEXT };

/* One token of one head: row i of h is read at state + i * state_stride and written to next. */
typedef struct {
  const float *x, *B, *C, *state;
  float *y, *next;
  size_t x_stride, y_stride, state_stride, next_stride;
  size_t N;
  float dt, decay;
} Step;

/* Rows i to i + rows - 1 of h, columns k to k + n - 1; `rows` is a constant at every call. */
ALWAYS_INLINE void step_columns(const size_t rows, const Step *s, const float *state, float *next,
                                const f32x4 *value, f32x4 *read, size_t k, size_t n) {
  const f32x4 B = load_up_to4(s->B + k, n), C = load_up_to4(s->C + k, n);
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    const f32x4 kept = load_up_to4(state + j * s->state_stride + k, n) * s->decay;
    const f32x4 after = kept + value[j] * B;
    store_up_to4(next + j * s->next_stride + k, after, n);
    read[j] += after * C;
  }
}

ALWAYS_INLINE void step_rows(const size_t rows, const Step *s, size_t i) {
  const float *state = s->state + i * s->state_stride;
  float *next = s->next + i * s->next_stride;
  f32x4 value[TILE_ROWS], read[TILE_ROWS] = {{0}};
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    value[j] = splat4(s->dt * s->x[(i + j) * s->x_stride]);
  }
  size_t k = 0;
  UNROLL
  for (; k + 4 <= s->N; k += 4) {
    step_columns(rows, s, state, next, value, read, k, 4);
  }
  if (k < s->N) {
    step_columns(rows, s, state, next, value, read, k, s->N - k);
  }
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    s->y[(i + j) * s->y_stride] = add_lanes(read[j]);
  }
}

static float *row_of(const View *view, size_t t, size_t h) {
  return view->data + (t * view->strides[1] + h * view->strides[2]);
}

static float *head_of(const View *state, size_t h) { return state->data + h * state->strides[1]; }

static Step step_of(const View *views, const View *state, size_t t, size_t h, size_t g) {
  return (Step){
      .x = row_of(&views[VIEW_X], t, h),
      .B = row_of(&views[VIEW_B], t, g),
      .C = row_of(&views[VIEW_C], t, g),
      .state = head_of(state, h),
      .y = row_of(&views[VIEW_Y], t, h),
      .next = head_of(&views[VIEW_NEXT], h),
      .x_stride = views[VIEW_X].strides[3],
      .y_stride = views[VIEW_Y].strides[3],
      .state_stride = state->strides[2],
      .next_stride = views[VIEW_NEXT].strides[2],
      .N = views[VIEW_B].dims[3],
  };
}

/* Tokens first to first + n - 1 of head h, n <= MAX_TOKENS. */
static void step_tokens(const View *views, size_t h, size_t first, size_t n) {
  const View *dt = &views[VIEW_DT], *A = &views[VIEW_A];
  const size_t g = h * views[VIEW_B].dims[2] / views[VIEW_X].dims[2];
  const size_t n_rows = views[VIEW_X].dims[3];
  Step steps[MAX_TOKENS];
  for (size_t t = 0; t < n; t++) {
    const View *state = &views[first + t == 0 ? VIEW_STATE : VIEW_NEXT];
    steps[t] = step_of(views, state, first + t, h, g);
    steps[t].dt = dt->data[(first + t) * dt->strides[2] + h * dt->strides[3]];
    steps[t].decay = exp4(splat4(steps[t].dt * A->data[h * A->strides[3]]))[0];
  }
  size_t i = 0;
  for (; i + TILE_ROWS <= n_rows; i += TILE_ROWS) {
    for (size_t t = 0; t < n; t++) {
      step_rows(TILE_ROWS, &steps[t], i);
    }
  }
  for (; i < n_rows; i++) {
    for (size_t t = 0; t < n; t++) {
      step_rows(1, &steps[t], i);
    }
  }
}

void kernel_ssd(const uint32_t *params, const View *views) {
  (void)params;
  const size_t T = views[VIEW_X].dims[1], H = views[VIEW_X].dims[2];
  for (size_t h = 0; h < H; h++) {
    for (size_t t = 0; t < T; t += MAX_TOKENS) {
      step_tokens(views, h, t, T - t < MAX_TOKENS ? T - t : MAX_TOKENS);
    }
  }
}
