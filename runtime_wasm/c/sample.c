/* Sampling without scratch memory. Both filters are thresholds on the logit, found by bisection
 * over the ordered bits of a float. The draw is Gumbel-max: arg-max of logit / temperature + noise,
 * the noise a function of (seed, position, token) alone. */
#include "sample.h"

#include <stdbool.h>

#include "vector_math.h"

static uint32_t arg_max(const float *logits, uint32_t n) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < n; i++) {
    /* The second test steps over a NaN that came first. */
    if (logits[i] > logits[best] || (logits[best] != logits[best] && logits[i] == logits[i])) {
      best = i;
    }
  }
  return best;
}

typedef union {
  float value;
  uint32_t bits;
} Word;

/* Unsigned numbers in the order of the floats they stand for. */
static uint32_t key_of(float value) {
  const Word word = {.value = value};
  return word.bits >> 31 ? ~word.bits : word.bits | 0x80000000u;
}

static float value_of(uint32_t key) {
  const Word word = {.bits = key >> 31 ? key & 0x7FFFFFFFu : ~key};
  return word.value;
}

typedef struct {
  const float *logits;
  uint32_t n;
  float max;
  float temperature;
} Distribution;

/* Four logits from i on; those past the end are -infinity. */
ALWAYS_INLINE f32x4 logits4(const Distribution *d, uint32_t i) {
  if (d->n - i >= 4) {
    return load4(d->logits + i);
  }
  f32x4 v = splat4(-__builtin_inff());
  for (uint32_t lane = 0; lane < d->n - i; lane++) {
    v[lane] = d->logits[i + lane];
  }
  return v;
}

static uint32_t count_from(const Distribution *d, float threshold) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < d->n; i++) {
    count += d->logits[i] >= threshold;
  }
  return count;
}

/* Sum of exp((logit - max) / temperature) over the logits from `threshold` on. */
static float mass_from(const Distribution *d, float threshold) {
  f32x4 mass = splat4(0);
  for (uint32_t i = 0; i < d->n; i += 4) {
    const f32x4 v = logits4(d, i);
    mass += select4(v >= threshold, exp4((v - d->max) / d->temperature), splat4(0));
  }
  return add_lanes(mass);
}

/* The largest threshold that still keeps enough: `top_k` logits or, if that is 0, `mass`. */
static float largest_threshold(const Distribution *d, float lowest, uint32_t top_k, float mass) {
  uint32_t enough = key_of(lowest), too_few = key_of(d->max) + 1;
  while (too_few - enough > 1) {
    const uint32_t middle = enough + (too_few - enough) / 2;
    const float threshold = value_of(middle);
    const bool keeps_enough =
        top_k > 0 ? count_from(d, threshold) >= top_k : mass_from(d, threshold) >= mass;
    if (keeps_enough) {
      enough = middle;
    } else {
      too_few = middle;
    }
  }
  return value_of(enough);
}

/* C. Wellons' low-bias 32-bit mixer (https://nullprogram.com/blog/2018/07/31/). */
ALWAYS_INLINE u32x4 mix4(u32x4 h) {
  h ^= h >> 16;
  h *= 0x7FEB352Du;
  h ^= h >> 15;
  h *= 0x846CA68Bu;
  h ^= h >> 16;
  return h;
}

/* Gumbel noise, -log(-log(u)) for u uniform in (0, 1), of tokens i to i + 3. -log(u) is taken as
 * -log(1 - v), whose small values, the likely winners, keep their precision. */
ALWAYS_INLINE f32x4 gumbel4(u32x4 key, uint32_t i) {
  const u32x4 token = (u32x4){0, 1, 2, 3} + i;
  const i32x4 h = (i32x4)(mix4(mix4(token) ^ key) >> 1);
  const f32x4 v = (__builtin_convertvector(h, f32x4) + 0.5f) * 0x1p-31f;
  const f32x4 near_zero = log_reduced4(at_least4(-v, splat4(-0.29f)), splat4(0));
  const f32x4 exponential = -select4(v < 0.29f, near_zero, log4(1.0f - v));
  return -log4(at_least4(exponential, splat4(0x1p-32f)));
}

static uint32_t gumbel_arg_max(const Distribution *d, float threshold, uint32_t seed,
                               uint32_t position) {
  const u32x4 key = mix4(mix4((u32x4){0} + seed) + position) + 0x9E3779B9u;
  float best = -__builtin_inff();
  uint32_t winner = d->n;
  for (uint32_t i = 0; i < d->n; i += 4) {
    const f32x4 v = logits4(d, i);
    const f32x4 score = (v - d->max) / d->temperature + gumbel4(key, i);
    for (uint32_t lane = 0; lane < 4 && lane < d->n - i; lane++) {
      if (v[lane] >= threshold && score[lane] > best) {
        best = score[lane];
        winner = i + lane;
      }
    }
  }
  return winner;
}

uint32_t sample(const float *logits, uint32_t n, float temperature, uint32_t top_k, float top_p,
                uint32_t seed, uint32_t position) {
  const uint32_t likeliest = arg_max(logits, n);
  const Distribution d = {logits, n, logits[likeliest], temperature};
  const bool is_finite = d.max - d.max == 0;
  if (!(temperature > 0) || !is_finite) {
    return likeliest;
  }
  float threshold = -__builtin_inff();
  if (top_k > 0 && top_k < n) {
    threshold = largest_threshold(&d, threshold, top_k, 0);
  }
  if (top_p < 1) {
    threshold = largest_threshold(&d, threshold, 0, top_p * mass_from(&d, threshold));
  }
  const uint32_t winner = gumbel_arg_max(&d, threshold, seed, position);
  return winner < n ? winner : likeliest;
}
