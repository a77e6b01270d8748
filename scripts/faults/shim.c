// Lets one system call fail, for `make faults`. Loaded with LD_PRELOAD; see `run`.
//
// FAULT_CALL    the call: open, read, write, fsync, rename, mkdir, readdir, ftruncate, flock, thread
// FAULT_AT      which one of those that concern FAULT_BELOW, from 1; 0 lets none fail
// FAULT_ERROR   the error's number, or "short" for a read or write of one byte; SIGTERM and SIGKILL send that, and let the call go on
// FAULT_EVERY   "1" lets all from that one on fail
// FAULT_BELOW   calls count where their file is below this folder
// FAULT_COUNT   a file that says at the end how many calls counted

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long counted;
static const char *call, *below, *count_path;
static long at;
static int error_number, is_short, is_every, signal_number;

__attribute__((constructor)) static void begin(void) {
  call = getenv("FAULT_CALL");
  below = getenv("FAULT_BELOW");
  count_path = getenv("FAULT_COUNT");
  const char *error = getenv("FAULT_ERROR");
  at = atol(getenv("FAULT_AT") ? getenv("FAULT_AT") : "0");
  is_short = error && !strcmp(error, "short");
  error_number = error ? atoi(error) : 0;
  signal_number = !error ? 0 : !strcmp(error, "SIGTERM") ? SIGTERM : !strcmp(error, "SIGKILL") ? SIGKILL : 0;
  is_every = getenv("FAULT_EVERY") != NULL;
  // Programs that this one starts are left alone.
  unsetenv("LD_PRELOAD");
}

__attribute__((destructor)) static void end(void) {
  if (!count_path) return;
  FILE *file = fopen(count_path, "w");
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&counted));
  fclose(file);
}

static int concerns(const char *path) { return below && path && strstr(path, below) != NULL; }

static int concerns_file(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return concerns(path);
}

static int concerns_at(int folder, const char *path) {
  return path && (path[0] == '/' || folder == AT_FDCWD ? concerns(path) || (path[0] != '/' && below) : concerns_file(folder));
}

// Whether this call is the one.
static int fails(const char *name) {
  if (!call || strcmp(call, name)) return 0;
  long number = atomic_fetch_add(&counted, 1) + 1;
  if (!at || (is_every ? number < at : number != at)) return 0;
  if (signal_number) {
    kill(getpid(), signal_number);
    return 0;
  }
  errno = error_number;
  return 1;
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, int); va_end(rest); \
    REAL(int, #name, const char *, int, ...); \
    if (concerns(path) && fails("open")) return -1; \
    return real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, int); va_end(rest); \
    REAL(int, #name, int, const char *, int, ...); \
    if (concerns_at(folder, path) && fails("open")) return -1; \
    return real(folder, path, flags, mode); \
  }
OPENAT(openat)
OPENAT(openat64)

ssize_t read(int file, void *bytes, size_t count) {
  REAL(ssize_t, "read", int, void *, size_t);
  if (count && concerns_file(file) && fails("read")) {
    if (!is_short) return -1;
    count = 1;
  }
  return real(file, bytes, count);
}

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (count && concerns_file(file) && fails("write")) {
    if (!is_short) return -1;
    count = 1;
  }
  return real(file, bytes, count);
}

#define PWRITE(name) \
  ssize_t name(int file, const void *bytes, size_t count, off_t offset) { \
    REAL(ssize_t, #name, int, const void *, size_t, off_t); \
    if (count && concerns_file(file) && fails("write")) { \
      if (!is_short) return -1; \
      count = 1; \
    } \
    return real(file, bytes, count, offset); \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

int fsync(int file) {
  REAL(int, "fsync", int);
  return concerns_file(file) && fails("fsync") ? -1 : real(file);
}

int fdatasync(int file) {
  REAL(int, "fdatasync", int);
  return concerns_file(file) && fails("fsync") ? -1 : real(file);
}

int msync(void *start, size_t length, int flags) {
  REAL(int, "msync", void *, size_t, int);
  return fails("fsync") ? -1 : real(start, length, flags);
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  return concerns(to) && fails("rename") ? -1 : real(from, to);
}

int renameat(int one, const char *from, int other, const char *to) {
  REAL(int, "renameat", int, const char *, int, const char *);
  return concerns_at(other, to) && fails("rename") ? -1 : real(one, from, other, to);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  return concerns(path) && fails("mkdir") ? -1 : real(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  REAL(int, "mkdirat", int, const char *, mode_t);
  return concerns_at(folder, path) && fails("mkdir") ? -1 : real(folder, path, mode);
}

#define READDIR(name, type) \
  struct type *name(DIR *folder) { \
    REAL(struct type *, #name, DIR *); \
    return concerns_file(dirfd(folder)) && fails("readdir") ? NULL : real(folder); \
  }
READDIR(readdir, dirent)
READDIR(readdir64, dirent64)

#define FTRUNCATE(name) \
  int name(int file, off_t length) { \
    REAL(int, #name, int, off_t); \
    return concerns_file(file) && fails("ftruncate") ? -1 : real(file, length); \
  }
FTRUNCATE(ftruncate)
FTRUNCATE(ftruncate64)

int posix_fallocate(int file, off_t start, off_t length) {
  REAL(int, "posix_fallocate", int, off_t, off_t);
  return concerns_file(file) && fails("ftruncate") ? error_number : real(file, start, length);
}

int flock(int file, int operation) {
  REAL(int, "flock", int, int);
  return concerns_file(file) && fails("flock") ? -1 : real(file, operation);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
  REAL(int, "pthread_create", pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  return fails("thread") ? EAGAIN : real(thread, attributes, body, argument);
}
