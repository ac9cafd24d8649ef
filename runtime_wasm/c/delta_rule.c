/* S <- S (diag(w) + a b^T) + v k^T and y = S r for each head and token. Rows of S do not know of
 * each other: a tile of them shares what it loads of the vectors, and hides the latency of its
 * sums. A sum adds term k to lane k mod 4, then the lanes, so prefill and decode give the same
 * bits. */
#include "kernels.h"

enum { TILE_ROWS = 2 };

enum { VIEW_R, VIEW_W, VIEW_K, VIEW_V, VIEW_A, VIEW_B, VIEW_STATE, VIEW_Y, VIEW_NEXT };

/* One token of one head: row i of S is read at state + i * state_stride and written to next. */
typedef struct {
  const float *r, *w, *k, *v, *a, *b, *state;
  float *y, *next;
  size_t v_stride, y_stride, state_stride, next_stride;
  size_t K;
} Step;

/* Rows i to i + rows - 1 of S; `rows` is a constant at every call. */
ALWAYS_INLINE void step_rows(const size_t rows, const Step *s, size_t i) {
  const float *state = s->state + i * s->state_stride;
  float *next = s->next + i * s->next_stride;
  f32x4 removed[TILE_ROWS] = {{0}}, value[TILE_ROWS], read[TILE_ROWS] = {{0}};
  for (size_t k = 0; k < s->K; k += 4) {
    const f32x4 a = load4(s->a + k);
    UNROLL_FULLY
    for (size_t j = 0; j < rows; j++) {
      removed[j] += load4(state + j * s->state_stride + k) * a;
    }
  }
  UNROLL_FULLY
  for (size_t j = 0; j < rows; j++) {
    removed[j] = splat4(add_lanes(removed[j]));
    value[j] = splat4(s->v[(i + j) * s->v_stride]);
  }
  for (size_t k = 0; k < s->K; k += 4) {
    const f32x4 w = load4(s->w + k), b = load4(s->b + k);
    const f32x4 key = load4(s->k + k), r = load4(s->r + k);
    UNROLL_FULLY
    for (size_t j = 0; j < rows; j++) {
      const f32x4 kept = load4(state + j * s->state_stride + k) * w;
      const f32x4 after = kept + removed[j] * b + value[j] * key;
      store4(next + j * s->next_stride + k, after);
      read[j] += after * r;
    }
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

static Step step_of(const View *views, const View *state, size_t t, size_t h) {
  return (Step){
      .r = row_of(&views[VIEW_R], t, h),
      .w = row_of(&views[VIEW_W], t, h),
      .k = row_of(&views[VIEW_K], t, h),
      .v = row_of(&views[VIEW_V], t, h),
      .a = row_of(&views[VIEW_A], t, h),
      .b = row_of(&views[VIEW_B], t, h),
      .state = head_of(state, h),
      .y = row_of(&views[VIEW_Y], t, h),
      .next = head_of(&views[VIEW_NEXT], h),
      .v_stride = views[VIEW_V].strides[3],
      .y_stride = views[VIEW_Y].strides[3],
      .state_stride = state->strides[2],
      .next_stride = views[VIEW_NEXT].strides[2],
      .K = views[VIEW_R].dims[3],
  };
}

/* Head by head, so that its part of the state stays in the cache over all tokens. */
void kernel_delta_rule(const uint32_t *params, const View *views) {
  (void)params;
  const size_t T = views[VIEW_R].dims[1], H = views[VIEW_R].dims[2];
  const size_t n_rows = views[VIEW_V].dims[3];
  for (size_t h = 0; h < H; h++) {
    for (size_t t = 0; t < T; t++) {
      const Step step = step_of(views, &views[t == 0 ? VIEW_STATE : VIEW_NEXT], t, h);
      size_t i = 0;
      for (; i + TILE_ROWS <= n_rows; i += TILE_ROWS) {
        step_rows(TILE_ROWS, &step, i);
      }
      for (; i < n_rows; i++) {
        step_rows(1, &step, i);
      }
    }
  }
}
