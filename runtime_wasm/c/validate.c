/* All that is known of program.bin before it runs is checked here: header, table, instruction
 * framing and the bounds of every view. What each kernel asks of its views is in
 * validate_kernel.c. Sums and products are 64 bits wide and cannot wrap. */
#include "validate.h"

#include "fault.h"

typedef struct {
  uint32_t n_params;
  uint32_t n_inputs;
  uint32_t n_outputs;
  const char *name;
} Signature;

static const Signature SIGNATURES[] = {
#define KERNEL(code, name, n_params, n_inputs, n_outputs)                                          \
  [code] = {n_params, n_inputs, n_outputs, #name},
#include "opcodes.def"
};

enum { N_SIGNATURES = sizeof SIGNATURES / sizeof SIGNATURES[0] };

static const Signature *signature_of(uint32_t opcode) {
  return opcode < N_SIGNATURES && SIGNATURES[opcode].name != 0 ? &SIGNATURES[opcode] : 0;
}

const char *opcode_name(uint32_t opcode) {
  const Signature *signature = signature_of(opcode);
  return signature ? signature->name : "unknown";
}

typedef struct {
  const char *name;
  uint64_t begin;
  uint64_t end;
} Region;

static bool check_regions(const Artifact *a) {
  const Region regions[] = {
      {"state", 0, (uint64_t)a->n_sequences * a->state_bytes},
      {"token buffer", a->tokens_offset, a->tokens_offset + 4 * (uint64_t)a->tokens_capacity},
      {"logits buffer", a->logits_offset,
       a->logits_offset + 4 * (uint64_t)a->n_sequences * a->vocab_size},
  };
  for (int i = 0; i < 3; i++) {
    if (regions[i].end > a->arena_bytes) {
      return fail("program.bin: the %s ends outside the arena of %u bytes", regions[i].name,
                  a->arena_bytes);
    }
    for (int j = 0; j < i; j++) {
      if (regions[i].begin < regions[j].end && regions[j].begin < regions[i].end) {
        return fail("program.bin: the %s overlaps the %s", regions[i].name, regions[j].name);
      }
    }
  }
  return true;
}

static bool check_multiple(const char *field, uint32_t value, uint32_t unit) {
  if (value % unit != 0) {
    return fail("program.bin: %s is %u, expected a multiple of %u", field, value, unit);
  }
  return true;
}

static bool check_header(const uint32_t *words, uint32_t program_bytes, Artifact *a) {
  if (program_bytes < 4 * HEADER_WORDS || program_bytes % 4 != 0) {
    return fail("program.bin: size is %u bytes, expected a multiple of 4 and at least %u",
                program_bytes, (uint32_t)(4 * HEADER_WORDS));
  }
  if (words[0] != PROGRAM_MAGIC) {
    return fail("program.bin: magic is %u, expected %u (the bytes ODIN)", words[0],
                (uint32_t)PROGRAM_MAGIC);
  }
  if (words[1] != PROGRAM_VERSION) {
    return fail("program.bin: version is %u, expected %u", words[1], (uint32_t)PROGRAM_VERSION);
  }
  if (words[2] != program_bytes) {
    return fail("program.bin: file_bytes is %u, but the file has %u bytes", words[2],
                program_bytes);
  }
  a->n_programs = words[3];
  a->arena_bytes = words[4];
  a->weight_bytes = words[5];
  a->state_bytes = words[6];
  a->vocab_size = words[7];
  a->tokens_offset = words[8];
  a->tokens_capacity = words[9];
  a->logits_offset = words[10];
  if (a->n_programs < 1 || a->n_programs > MAX_PROGRAMS) {
    return fail("program.bin: n_programs is %u, expected 1 to %u", a->n_programs,
                (uint32_t)MAX_PROGRAMS);
  }
  const uint32_t n_sequences = words[11];
  if (n_sequences == 1 || n_sequences > MAX_SEQUENCES) {
    return fail("program.bin: n_sequences is %u, expected 0 or 2 to %u", n_sequences,
                (uint32_t)MAX_SEQUENCES);
  }
  if (n_sequences > 1 && a->n_programs == 1) {
    return fail("program.bin: n_programs is 1, expected a program for the %u sequences too",
                n_sequences);
  }
  a->n_sequences = n_sequences > 1 ? n_sequences : 1;
  a->n_programs -= n_sequences > 1;
  for (int i = 12; i < HEADER_WORDS; i++) {
    if (words[i] != 0) {
      return fail("program.bin: reserved header word %u is %u, expected 0", (uint32_t)i, words[i]);
    }
  }
  if (a->vocab_size == 0) {
    return fail("program.bin: vocab_size is 0, expected at least 1");
  }
  return check_multiple("arena_bytes", a->arena_bytes, 64) &&
         check_multiple("weight_bytes", a->weight_bytes, 64) &&
         check_multiple("state_bytes", a->state_bytes, 64) &&
         check_multiple("tokens_offset", a->tokens_offset, 4) &&
         check_multiple("logits_offset", a->logits_offset, 4);
}

/* Those for one sequence, and the one for several. */
static uint32_t n_all_programs(const Artifact *a) { return a->n_programs + (a->n_sequences > 1); }

static bool check_table(const uint32_t *words, uint32_t program_bytes, Artifact *a) {
  const uint32_t file_words = program_bytes / 4;
  const uint32_t n_rows = n_all_programs(a);
  uint32_t next_word = HEADER_WORDS + TABLE_WORDS * n_rows;
  if (next_word > file_words) {
    return fail("program.bin: the table of %u programs ends outside the file", n_rows);
  }
  for (uint32_t p = 0; p < n_rows; p++) {
    const uint32_t *row = words + HEADER_WORDS + TABLE_WORDS * p;
    const uint32_t T = row[0], first_word = row[1], n_words = row[2], n_instructions = row[3];
    if (p == 0 && T != 1) {
      return fail("program.bin: program 0 has T %u, expected 1", T);
    }
    if (p == a->n_programs && T != a->n_sequences) {
      return fail("program.bin: program %u has T %u, expected %u, the n_sequences", p, T,
                  a->n_sequences);
    }
    if (p > 0 && p < a->n_programs && T <= a->programs[p - 1].T) {
      return fail("program.bin: program %u has T %u, expected more than the %u before it", p, T,
                  a->programs[p - 1].T);
    }
    if (first_word != next_word) {
      return fail("program.bin: program %u begins at word %u, expected word %u", p, first_word,
                  next_word);
    }
    if (n_words > file_words - next_word) {
      return fail("program.bin: program %u has %u words, but the file ends after %u", p, n_words,
                  file_words - next_word);
    }
    if (n_instructions == 0) {
      return fail("program.bin: program %u has no instructions", p);
    }
    a->programs[p] = (Program){T, n_words, n_instructions, words + first_word};
    next_word += n_words;
  }
  if (next_word != file_words) {
    return fail("program.bin: the last program ends at word %u, but the file has %u words",
                next_word, file_words);
  }
  uint32_t largest_T = a->programs[a->n_programs - 1].T;
  largest_T = a->n_sequences > largest_T ? a->n_sequences : largest_T;
  if (a->tokens_capacity != largest_T) {
    return fail("program.bin: tokens_capacity is %u, expected %u, the largest T",
                a->tokens_capacity, largest_T);
  }
  return true;
}

/* Strides of the axes longer than 1 must grow past all that the smaller ones span: then no two
 * indices share an element. */
static bool is_injective(const ViewWords *view) {
  uint32_t order[4];
  uint32_t n = 0;
  for (uint32_t axis = 0; axis < 4; axis++) {
    if (view->dims[axis] == 1) {
      continue;
    }
    uint32_t at = n++;
    for (; at > 0 && view->strides[order[at - 1]] > view->strides[axis]; at--) {
      order[at] = order[at - 1];
    }
    order[at] = axis;
  }
  uint64_t span = 0;
  for (uint32_t i = 0; i < n; i++) {
    const uint32_t axis = order[i];
    if (view->strides[axis] <= span) {
      return false;
    }
    span += (uint64_t)(view->dims[axis] - 1) * view->strides[axis];
  }
  return true;
}

/* Sentences of this function complete "program.bin: program P, instruction I (NAME), view V: ". */
static bool check_view(const Artifact *a, const ViewWords *view, bool is_output,
                       uint32_t loop_count) {
  const uint32_t space = view_space(view), dtype = view_dtype(view);
  if (view->kind >> 16 != 0 || space > SPACE_WEIGHTS || dtype > DTYPE_I8) {
    return fail_more("word 0 is %u, expected a space of 0 or 1 and a dtype of 0 to 2", view->kind);
  }
  if (is_output && space != SPACE_ARENA) {
    return fail_more("an output lies in the weights, expected the arena");
  }
  const uint32_t unit = element_bytes(view);
  if (view->offset % unit != 0) {
    return fail_more("offset is %u, expected a multiple of %u", view->offset, unit);
  }
  if (view->step % unit != 0) {
    return fail_more("step is %u, expected a multiple of %u", view->step, unit);
  }
  if (loop_count == 0 && view->step != 0) {
    return fail_more("step is %u, expected 0 outside a loop", view->step);
  }
  const uint64_t size = space == SPACE_ARENA ? a->arena_bytes : a->weight_bytes;
  const uint64_t moved = loop_count > 0 ? (uint64_t)view->step * (loop_count - 1) : 0;
  uint64_t end = moved > size ? size + 1 : view->offset + moved + unit;
  for (int axis = 0; axis < 4; axis++) {
    if (view->dims[axis] == 0) {
      return fail_more("dimension %u is 0, expected at least 1", (uint32_t)axis);
    }
    const uint64_t span = (uint64_t)(view->dims[axis] - 1) * view->strides[axis];
    end = span > size || end > size ? size + 1 : end + unit * span;
  }
  if (end > size) {
    return fail_more("it ends outside the %u bytes of the %s", (uint32_t)size,
                     space == SPACE_ARENA ? "arena" : "weights");
  }
  if (is_output && !is_injective(view)) {
    return fail_more("the strides of an output repeat an element");
  }
  return true;
}

static bool begin_sentence(uint32_t p, uint32_t i, const uint32_t *word) {
  return fail("program.bin: program %u, instruction %u (%s)", p, i,
              opcode_name(instruction_opcode(word)));
}

/* One instruction's framing and views; `loop_count` is 0 outside a loop. */
static bool check_instruction(const Artifact *a, uint32_t p, uint32_t i, const uint32_t *word,
                              uint32_t words_left, uint32_t loop_count) {
  const Signature *signature = signature_of(instruction_opcode(word));
  if (signature == 0) {
    return fail("program.bin: program %u, instruction %u: unknown opcode %u", p, i,
                instruction_opcode(word));
  }
  const uint32_t n_views = signature->n_inputs + signature->n_outputs;
  if (instruction_n_params(word) != signature->n_params || instruction_n_views(word) != n_views) {
    begin_sentence(p, i, word);
    return fail_more(": it has %u parameters and %u views, expected %u and %u",
                     instruction_n_params(word), instruction_n_views(word), signature->n_params,
                     n_views);
  }
  if (instruction_n_words(word) > words_left) {
    begin_sentence(p, i, word);
    return fail_more(": it ends outside its program");
  }
  const ViewWords *views = instruction_views(word);
  for (uint32_t v = 0; v < n_views; v++) {
    begin_sentence(p, i, word);
    fail_more(", view %u: ", v);
    if (!check_view(a, views + v, v >= signature->n_inputs, loop_count)) {
      return false;
    }
  }
  begin_sentence(p, i, word);
  return validate_kernel(a, word);
}

static bool check_loop(uint32_t p, uint32_t i, const uint32_t *word, uint32_t instructions_after,
                       bool in_loop) {
  const uint32_t count = word[1], body = word[2];
  begin_sentence(p, i, word);
  if (in_loop) {
    return fail_more(": a loop inside a loop");
  }
  if (count == 0) {
    return fail_more(": count is 0, expected at least 1");
  }
  if (body == 0 || body > instructions_after) {
    return fail_more(": body is %u instructions, expected 1 to %u", body, instructions_after);
  }
  return true;
}

static bool check_program(const Artifact *a, uint32_t p) {
  const Program *program = &a->programs[p];
  uint32_t at = 0, loop_count = 0, body_left = 0;
  for (uint32_t i = 0; i < program->n_instructions; i++) {
    const uint32_t *word = program->words + at;
    if (at == program->n_words) {
      return fail("program.bin: program %u has words for %u instructions, expected %u", p, i,
                  program->n_instructions);
    }
    if (body_left == 0) {
      loop_count = 0;
    }
    if (!check_instruction(a, p, i, word, program->n_words - at, loop_count)) {
      return false;
    }
    if (instruction_opcode(word) == OPCODE_loop) {
      if (!check_loop(p, i, word, program->n_instructions - i - 1, body_left > 0)) {
        return false;
      }
      loop_count = word[1];
      body_left = word[2];
    } else if (body_left > 0) {
      body_left--;
    }
    at += instruction_n_words(word);
  }
  if (at != program->n_words) {
    return fail("program.bin: program %u has %u words after its last instruction", p,
                program->n_words - at);
  }
  return true;
}

bool validate(const uint32_t *words, uint32_t program_bytes, Artifact *artifact) {
  if (!check_header(words, program_bytes, artifact) ||
      !check_table(words, program_bytes, artifact) || !check_regions(artifact)) {
    return false;
  }
  for (uint32_t p = 0; p < n_all_programs(artifact); p++) {
    if (!check_program(artifact, p)) {
      return false;
    }
  }
  return true;
}
