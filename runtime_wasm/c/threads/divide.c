#include "divide.h"

/* A view is divided along one of its axes, or every thread sees the whole of it. LONGEST is the
 * longest axis of the output, TILES axis 0 of tiles, each of which holds `unit` rows. */
enum { WHOLE, AXIS_1, AXIS_2, AXIS_3, LONGEST, TILES };

/* Shares begin at multiples of `unit` along the divided axis of the last view; 0 where nothing is
 * divided. A kernel's views have the same extent along their axes, but for tiles. */
typedef struct {
  uint8_t unit;
  uint8_t axes[MAX_VIEWS];
} Division;

enum { LINE = 16 /* float32 numbers of a cache line, which two threads better not both write */ };

/* As program-format.md lists the views: inputs, then outputs. */
static const Division DIVISIONS[] = {
    [OPCODE_linear] = {LINE, {WHOLE, AXIS_2, AXIS_3}},
    [OPCODE_linear_q8] = {TILE_ROWS_Q8, {WHOLE, WHOLE, TILES, AXIS_3, AXIS_3, AXIS_3}},
    [OPCODE_quantize] = {1, {AXIS_2, AXIS_2, AXIS_3}},
    /* Rows of every head's state. */
    [OPCODE_ssd] = {1, {AXIS_3, WHOLE, WHOLE, WHOLE, WHOLE, AXIS_2, AXIS_3, AXIS_2}},
    /* Heads. */
    [OPCODE_delta_rule] = {1,
                           {AXIS_2, AXIS_2, AXIS_2, AXIS_2, AXIS_2, AXIS_2, AXIS_1, AXIS_2,
                            AXIS_1}},
    /* Channels. */
    [OPCODE_selective_scan] = {LINE,
                               {AXIS_3, AXIS_3, AXIS_2, WHOLE, WHOLE, AXIS_2, AXIS_3, AXIS_2}},
    [OPCODE_causal_conv1d] = {LINE, {AXIS_3, AXIS_2, AXIS_3, AXIS_3, AXIS_3, AXIS_3}},
    [OPCODE_causal_conv1d_silu] = {LINE, {AXIS_3, AXIS_2, AXIS_3, AXIS_3, AXIS_3, AXIS_3}},
    [OPCODE_token_shift] = {LINE, {AXIS_3, AXIS_3, AXIS_3, AXIS_3}},
    /* Tokens. */
    [OPCODE_rms_norm] = {1, {AXIS_1, WHOLE, AXIS_1}},
    [OPCODE_gated_rms_norm] = {1, {AXIS_1, AXIS_1, WHOLE, AXIS_1}},
    [OPCODE_add_rms_norm] = {1, {AXIS_1, AXIS_1, WHOLE, AXIS_1, AXIS_1}},
#define ELEMENTWISE(name) [OPCODE_##name] = {LINE, {LONGEST, LONGEST, LONGEST}}
    ELEMENTWISE(copy),
    ELEMENTWISE(add),
    ELEMENTWISE(sub),
    ELEMENTWISE(mul),
    ELEMENTWISE(div),
    ELEMENTWISE(neg),
    ELEMENTWISE(exp),
    ELEMENTWISE(sqrt),
    ELEMENTWISE(sigmoid),
    ELEMENTWISE(tanh),
    ELEMENTWISE(silu),
    ELEMENTWISE(softplus),
    ELEMENTWISE(clamp),
};

enum { N_DIVISIONS = sizeof DIVISIONS / sizeof DIVISIONS[0] };

/* Below so many elements in its largest view, dividing a kernel takes longer than it saves. */
#ifndef LEAST_ELEMENTS
#define LEAST_ELEMENTS (1u << 14)
#endif

static const ViewWords *last_view(const uint32_t *word) {
  return instruction_views(word) + instruction_n_views(word) - 1;
}

static uint32_t longest_axis(const ViewWords *view) {
  uint32_t longest = 0;
  for (uint32_t axis = 1; axis < 4; axis++) {
    longest = view->dims[axis] > view->dims[longest] ? axis : longest;
  }
  return longest;
}

/* The axis that an entry of the table names. */
static uint32_t axis_of(uint8_t entry, const uint32_t *word) {
  return entry == LONGEST ? longest_axis(last_view(word)) : entry == TILES ? 0 : entry;
}

static uint32_t extent_of(const Division *division, const uint32_t *word) {
  const uint8_t entry = division->axes[instruction_n_views(word) - 1];
  return last_view(word)->dims[axis_of(entry, word)];
}

static bool is_worth_it(const uint32_t *word) {
  for (uint32_t v = 0; v < instruction_n_views(word); v++) {
    uint64_t elements = 1;
    for (uint32_t axis = 0; axis < 4; axis++) {
      elements *= instruction_views(word)[v].dims[axis];
    }
    if (elements >= LEAST_ELEMENTS) {
      return true;
    }
  }
  return false;
}

bool is_divided(const uint32_t *word) {
  const uint32_t opcode = instruction_opcode(word);
  if (opcode >= N_DIVISIONS || DIVISIONS[opcode].unit == 0) {
    return false;
  }
  const Division *division = &DIVISIONS[opcode];
  return extent_of(division, word) > division->unit && is_worth_it(word);
}

bool take_share(const uint32_t *word, uint32_t number, uint32_t n, View *views,
                uint32_t (*dims)[4]) {
  const Division *division = &DIVISIONS[instruction_opcode(word)];
  const uint32_t unit = division->unit, extent = extent_of(division, word);
  const uint64_t n_units = ((uint64_t)extent + unit - 1) / unit;
  const uint64_t from = n_units * number / n * unit, until = n_units * (number + 1) / n * unit;
  const uint32_t first = (uint32_t)from, end = until < extent ? (uint32_t)until : extent;
  if (first == end) {
    return false;
  }
  for (uint32_t v = 0; v < instruction_n_views(word); v++) {
    const uint8_t entry = division->axes[v];
    if (entry == WHOLE) {
      continue;
    }
    const ViewWords *view = instruction_views(word) + v;
    const uint32_t axis = axis_of(entry, word), rows = entry == TILES ? unit : 1;
    const size_t skipped = (size_t)(first / rows) * view->strides[axis] * element_bytes(view);
    __builtin_memcpy(dims[v], view->dims, sizeof dims[v]);
    dims[v][axis] = (end + rows - 1) / rows - first / rows;
    views[v].data = (float *)(void *)((uint8_t *)views[v].data + skipped);
    views[v].dims = dims[v];
  }
  return true;
}
