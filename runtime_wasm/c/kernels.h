/* One function an opcode. The views were validated: nothing is checked again. */
#ifndef ODIN_KERNELS_H
#define ODIN_KERNELS_H

#include "view.h"

#define CONTROL(code, name, n_params, n_inputs, n_outputs)
#define KERNEL(code, name, n_params, n_inputs, n_outputs)                                          \
  void kernel_##name(const uint32_t *params, const View *views);
#include "opcodes.def"

#endif
