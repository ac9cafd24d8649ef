/* The C ABI, for callers written in C. */
#ifndef ODIN_H
#define ODIN_H

#include <stdint.h>

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(#name)))
#else
#define EXPORT(name)
#endif

enum { ODIN_OK = 0, ODIN_ERROR = 1 };

uint32_t odin_load(uint32_t program_bytes);
const char *odin_error(void);
uint8_t *odin_weights(void);
uint32_t odin_weight_bytes(void);
uint32_t odin_sequences(void);
uint8_t *odin_state(void);
uint32_t odin_state_bytes(void);
uint32_t *odin_tokens(void);
uint32_t odin_tokens_capacity(void);
float *odin_logits(void);
uint32_t odin_vocab_size(void);
uint32_t odin_advance(uint32_t n);
uint32_t odin_run_steps(uint32_t T, uint32_t first, uint32_t end);
uint32_t odin_advance_parallel(void);
void odin_reset(void);
uint32_t odin_sample(uint32_t sequence, float temperature, uint32_t top_k, float top_p,
                     uint32_t seed, uint32_t position);

/* Only in the build with threads. */
uint32_t odin_threads(uint32_t n);
uint32_t odin_thread_stack(uint32_t number);
void odin_thread(uint32_t number);
void odin_end_threads(void);

#endif
