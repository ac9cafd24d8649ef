/* The recurrences and the int8 kernels in plain scalar C; `v` are the views of one call. */
#ifndef ODIN_REFERENCE_KERNELS_H
#define ODIN_REFERENCE_KERNELS_H

#include "tensor.h"

void reference_delta_rule(const Tensor *v);
void reference_ssd(const Tensor *v);
void reference_selective_scan(const Tensor *v);
void reference_quantize(uint32_t act, const Tensor *v);
void reference_linear_q8(const Tensor *v);
void reference_embedding_q8(const Tensor *v);

#endif
