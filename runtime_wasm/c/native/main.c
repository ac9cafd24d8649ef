/* The executor on the command line, for the tests in tests/runtime_c/:
 *
 * odin-native run PREFIX...              reads PREFIX.program, .weights, .arena and .tokens; writes
 *                                        PREFIX.executor and .reference, the arena after one run of
 *                                        the largest program by each
 * odin-native threads N PREFIX...        the same on N threads, in a build that has them
 * odin-native fuzz PROGRAM SEED COUNT    see fuzz.h
 * odin-native replay INPUT...            runs inputs of the fuzzer
 * odin-native math FUNCTION IN OUT       applies a function to float32 numbers
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef ODIN_THREADS
#include <pthread.h>
#endif

#include "../execute.h"
#include "../odin.h"
#include "../threads.h"
#include "../validate.h"
#include "../vector_math.h"
#include "fuzz.h"
#include "memory_native.h"
#include "reference.h"

typedef struct {
  uint8_t *bytes;
  uint32_t size;
} File;

static void stop(const char *what, const char *about) {
  fprintf(stderr, "%s: %s\n", what, about);
  exit(2);
}

static const char *path_of(const char *prefix, const char *suffix) {
  static char path[4096];
  snprintf(path, sizeof path, "%s%s", prefix, suffix);
  return path;
}

static File read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    stop("cannot read", path);
  }
  fseek(file, 0, SEEK_END);
  File content = {NULL, (uint32_t)ftell(file)};
  rewind(file);
  content.bytes = malloc(content.size + 1);
  if (content.bytes == NULL || fread(content.bytes, 1, content.size, file) != content.size) {
    stop("cannot read", path);
  }
  fclose(file);
  return content;
}

static void write_file(const char *path, const void *bytes, uint32_t size) {
  FILE *file = fopen(path, "wb");
  if (file == NULL || fwrite(bytes, 1, size, file) != size || fclose(file) != 0) {
    stop("cannot write", path);
  }
}

static void run_case(const char *prefix) {
  const File program = read_file(path_of(prefix, ".program"));
  const File weights = read_file(path_of(prefix, ".weights"));
  const File arena = read_file(path_of(prefix, ".arena"));
  const File tokens = read_file(path_of(prefix, ".tokens"));
  native_set_program(program.bytes, program.size);
  Artifact artifact;
  if (odin_load(program.size) != ODIN_OK ||
      !validate(memory_program(program.size), program.size, &artifact)) {
    stop(prefix, odin_error());
  }
  /* The state is the front of the arena, so its address is the arena's. */
  const Spaces spaces = {odin_state(), odin_weights()};
  memcpy(spaces.weights, weights.bytes, weights.size);
  memcpy(spaces.arena, arena.bytes, arena.size);
  memcpy(odin_tokens(), tokens.bytes, tokens.size);
  if (odin_advance(tokens.size / 4) != ODIN_OK) {
    stop(prefix, odin_error());
  }
  write_file(path_of(prefix, ".executor"), spaces.arena, arena.size);
  memcpy(spaces.arena, arena.bytes, arena.size);
  memcpy(odin_tokens(), tokens.bytes, tokens.size);
  reference_execute(&artifact.programs[artifact.n_programs - 1], &spaces);
  write_file(path_of(prefix, ".reference"), spaces.arena, arena.size);
  free(program.bytes);
  free(weights.bytes);
  free(arena.bytes);
  free(tokens.bytes);
}

static void run_math(const char *function, const char *from, const char *to) {
  const File in = read_file(from);
  float *x = (float *)(void *)in.bytes;
  for (uint32_t i = 0; i < in.size / 4; i++) {
    const f32x4 v = splat4(x[i]);
    const f32x4 y = strcmp(function, "exp") == 0   ? exp4(v)
                    : strcmp(function, "log") == 0 ? log4(v)
                                                   : log1p4(v);
    x[i] = y[0];
  }
  write_file(to, x, in.size);
  free(in.bytes);
}

#ifdef ODIN_THREADS

static void *enter(void *number) {
  odin_thread((uint32_t)(uintptr_t)number);
  return NULL;
}

static void run_on_threads(uint32_t n, char **prefixes, int count) {
  pthread_t others[MOST_THREADS];
  if (odin_threads(n) != ODIN_OK) {
    stop("threads", odin_error());
  }
  for (uint32_t i = 1; i < n; i++) {
    pthread_create(&others[i], NULL, enter, (void *)(uintptr_t)i);
  }
  for (int i = 0; i < count; i++) {
    run_case(prefixes[i]);
  }
  odin_end_threads();
  for (uint32_t i = 1; i < n; i++) {
    pthread_join(others[i], NULL);
  }
}

#endif

int main(int argc, char **argv) {
#ifdef ODIN_THREADS
  if (argc >= 4 && strcmp(argv[1], "threads") == 0) {
    run_on_threads((uint32_t)strtoul(argv[2], NULL, 10), argv + 3, argc - 3);
    return 0;
  }
#endif
  if (argc >= 3 && strcmp(argv[1], "run") == 0) {
    for (int i = 2; i < argc; i++) {
      run_case(argv[i]);
    }
    return 0;
  }
  if (argc == 5 && strcmp(argv[1], "fuzz") == 0) {
    const File program = read_file(argv[2]);
    fuzz(program.bytes, program.size, (uint32_t)strtoul(argv[3], NULL, 10),
         (uint32_t)strtoul(argv[4], NULL, 10));
    free(program.bytes);
    return 0;
  }
  if (argc >= 3 && strcmp(argv[1], "replay") == 0) {
    for (int i = 2; i < argc; i++) {
      const File input = read_file(argv[i]);
      fuzz_one(input.bytes, input.size);
      free(input.bytes);
    }
    return 0;
  }
  if (argc == 5 && strcmp(argv[1], "math") == 0) {
    run_math(argv[2], argv[3], argv[4]);
    return 0;
  }
  fprintf(stderr, "usage: odin-native run PREFIX... | fuzz PROGRAM SEED COUNT | replay INPUT... | "
                  "math FUNCTION "
                  "IN OUT\n");
  return 2;
}
