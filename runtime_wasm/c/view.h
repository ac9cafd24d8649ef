/* A view at one iteration of its loop, and the rows of several views in step. */
#ifndef ODIN_VIEW_H
#define ODIN_VIEW_H

#include "program.h"
#include "simd.h"

typedef struct {
  float *data; /* of whatever dtype; an input is only read */
  const uint32_t *dims;
  const uint32_t *strides;
} View;

static inline int8_t *data_i8(const View *view) { return (int8_t *)(void *)view->data; }
static inline const int32_t *data_i32(const View *view) {
  return (const int32_t *)(const void *)view->data;
}

enum { MAX_ROW_VIEWS = 3 };

/* Element i of view v's row is row[v][i * stride[v]], i < n. */
typedef void RowKernel(float *const *row, const size_t *stride, size_t n, const void *context);

/* Calls `kernel` for every row of up to MAX_ROW_VIEWS views in step, over the first `n_axes` axes,
 * whose extents are those of the last view. Neighbouring axes that lie contiguously in every view
 * are merged first, so that rows are as long as they can be. */
void for_each_row(const View *views, uint32_t n_views, uint32_t n_axes, RowKernel *kernel,
                  const void *context);

#endif
