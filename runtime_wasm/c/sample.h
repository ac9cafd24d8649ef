#ifndef ODIN_SAMPLE_H
#define ODIN_SAMPLE_H

#include <stdint.h>

/* The next token from `n` logits. temperature <= 0 (or NaN) is arg-max. top_k keeps the k largest
 * logits and those equal to the last of them; 0 keeps all. top_p keeps the smallest set of
 * likeliest tokens, after temperature and top_k, whose probability reaches top_p; 1 keeps all. */
uint32_t sample(const float *logits, uint32_t n, float temperature, uint32_t top_k, float top_p,
                uint32_t seed, uint32_t position);

#endif
