/* The state-space duality recurrence of Mamba-2, one decay a head: for each token and head
 * h <- exp(dt A) h + (dt x) B^T, y = h C. Rows of h do not know of each other, and each stays in
 * the cache over all tokens. One row after the other is one stream of memory: a token that went
 * over four rows at once, to share B and C, was measured at half the speed. The sums are those of
 * sum.h, so prefill, decode and the kernels apart give the same bits. */
#include "kernels.h"
#include "sum.h"
#include "vector_math.h"

enum { MAX_TOKENS = 64 };

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

/* Row i of h, in place. */
static void step_row(const Rows *r, size_t i, const Step *s) {
  const size_t N = r->N;
  const float *B = s->B, *C = s->C;
  const f32x4 decay = splat4(s->decay), value = splat4(s->dt * s->x[i * r->x_stride]);
  float *h = r->h + i * r->stride;
  Partial read = {{splat4(0), splat4(0), splat4(0), splat4(0)}};
  size_t k = 0;
  for (; k + 16 <= N; k += 16) {
    UNROLL_FULLY
    for (int lane = 0; lane < 4; lane++) {
      const size_t at = k + 4 * (size_t)lane;
      const f32x4 after = load4(h + at) * decay + value * load4(B + at);
      store4(h + at, after);
      read.lanes[lane] += after * load4(C + at);
    }
  }
  for (; k < N; k += 4) {
    const f32x4 after = load_up_to4(h + k, N - k) * decay + value * load_up_to4(B + k, N - k);
    store_up_to4(h + k, after, N - k);
    read.lanes[k / 4 % 4] += after * load_up_to4(C + k, N - k);
  }
  s->y[i * r->y_stride] = partial_total(&read);
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
  for (size_t i = 0; i < n_rows; i++) {
    for (size_t t = 0; t < n; t++) {
      step_row(rows, i, &steps[t]);
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
