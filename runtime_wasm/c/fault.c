#include "fault.h"

#include <stdarg.h>
#include <stdint.h>

enum { CAPACITY = 320 };

static char sentence[CAPACITY];
static uint32_t length;

static void put(char c) {
  if (length + 1 < CAPACITY) {
    sentence[length++] = c;
    sentence[length] = 0;
  }
}

static void put_text(const char *text) {
  while (*text != 0) {
    put(*text++);
  }
}

static void put_number(uint32_t value) {
  char digits[10];
  int n = 0;
  do {
    digits[n++] = (char)('0' + value % 10);
    value /= 10;
  } while (value != 0);
  while (n > 0) {
    put(digits[--n]);
  }
}

static void put_formatted(const char *format, va_list arguments) {
  for (; *format != 0; format++) {
    if (*format != '%') {
      put(*format);
    } else if (*++format == 's') {
      put_text(va_arg(arguments, const char *));
    } else {
      put_number(va_arg(arguments, uint32_t));
    }
  }
}

bool fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  length = 0;
  put_formatted(format, arguments);
  va_end(arguments);
  return false;
}

bool fail_more(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  put_formatted(format, arguments);
  va_end(arguments);
  return false;
}

const char *fault_sentence(void) { return sentence; }
