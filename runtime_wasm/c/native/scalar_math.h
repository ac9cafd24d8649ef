/* The functions of vector_math.h, one number at a time and with the same bits. */
#ifndef ODIN_NATIVE_SCALAR_MATH_H
#define ODIN_NATIVE_SCALAR_MATH_H

#include <stdint.h>

/* The number with these bits. */
float float_of(uint32_t bits);

float exp_scalar(float x);
float sigmoid_scalar(float x);
float tanh_scalar(float x);
float softplus_scalar(float x);

#endif
