#include "scalar_math.h"

#include <math.h>
#include <string.h>

float float_of(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/* 2^n for normal results. */
static float power_of_two(int n) { return float_of((uint32_t)(n + 127) << 23); }

float exp_scalar(float x) {
  if (isnan(x)) {
    return x;
  }
  x = x < -104.0f ? -104.0f : x > 89.0f ? 89.0f : x;
  const float n = nearbyintf(x * 1.44269504f);
  const float r = (x - n * 0.693359375f) - n * -2.12194440e-4f;
  static const float c[] = {1.9875691500e-4f, 1.3981999507e-3f, 8.3334519073e-3f,
                            4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f};
  float p = c[0];
  for (int i = 1; i < 6; i++) {
    p = p * r + c[i];
  }
  p = p * (r * r) + r + 1.0f;
  const int exponent = (int)n;
  const int half = exponent < 0 ? (exponent - 1) / 2 : exponent / 2;
  return p * power_of_two(half) * power_of_two(exponent - half);
}

static float log1p_scalar(float x) {
  const int halved = x > 0.41421356f;
  const float f = halved ? (x - 1.0f) * 0.5f : x;
  static const float c[] = {7.0376836292e-2f,  -1.1514610310e-1f, 1.1676998740e-1f,
                            -1.2420140846e-1f, 1.4249322787e-1f,  -1.6668057665e-1f,
                            2.0000714765e-1f,  -2.4999993993e-1f, 3.3333331174e-1f};
  float p = c[0];
  for (int i = 1; i < 9; i++) {
    p = p * f + c[i];
  }
  const float square = f * f;
  const float e = halved ? 1.0f : 0.0f;
  return (f + (p * f * square + e * -2.12194440e-4f - 0.5f * square)) + e * 0.693359375f;
}

float sigmoid_scalar(float x) { return 1.0f / (1.0f + exp_scalar(-x)); }

float tanh_scalar(float x) { return 1.0f - 2.0f / (exp_scalar(x + x) + 1.0f); }

float softplus_scalar(float x) {
  return (x < 0.0f ? 0.0f : x) + log1p_scalar(exp_scalar(-fabsf(x)));
}
