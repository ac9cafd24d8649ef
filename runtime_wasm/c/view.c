#include "view.h"

typedef struct {
  size_t dims[4]; /* outermost first */
  size_t strides[MAX_ROW_VIEWS][4];
} Nest;

/* Axes go into the nest from the innermost outwards; `at` is the axis filled last. */
static Nest collapse(const View *views, uint32_t n_views, uint32_t n_axes) {
  Nest nest = {{1, 1, 1, 1}, {{0}}};
  const uint32_t *dims = views[n_views - 1].dims;
  int at = 4;
  for (int axis = (int)n_axes - 1; axis >= 0; axis--) {
    if (dims[axis] == 1) {
      continue;
    }
    int merges = at < 4;
    for (uint32_t v = 0; merges && v < n_views; v++) {
      merges = views[v].strides[axis] == nest.strides[v][at] * nest.dims[at];
    }
    if (merges) {
      nest.dims[at] *= dims[axis];
      continue;
    }
    at--;
    nest.dims[at] = dims[axis];
    for (uint32_t v = 0; v < n_views; v++) {
      nest.strides[v][at] = views[v].strides[axis];
    }
  }
  return nest;
}

void for_each_row(const View *views, uint32_t n_views, uint32_t n_axes, RowKernel *kernel,
                  const void *context) {
  const Nest nest = collapse(views, n_views, n_axes);
  size_t stride[MAX_ROW_VIEWS] = {0};
  for (uint32_t v = 0; v < n_views; v++) {
    stride[v] = nest.strides[v][3];
  }
  for (size_t i = 0; i < nest.dims[0]; i++) {
    for (size_t j = 0; j < nest.dims[1]; j++) {
      for (size_t k = 0; k < nest.dims[2]; k++) {
        float *row[MAX_ROW_VIEWS] = {0};
        for (uint32_t v = 0; v < n_views; v++) {
          const size_t *strides = nest.strides[v];
          row[v] = views[v].data + (i * strides[0] + j * strides[1] + k * strides[2]);
        }
        kernel(row, stride, nest.dims[3], context);
      }
    }
  }
}
