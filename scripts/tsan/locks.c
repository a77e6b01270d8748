// Tells ThreadSanitizer of locks that it cannot see; for LD_PRELOAD of a program that was built with it.
//
// A `Mutex` of Swift's Synchronization that nobody else wants is one atomic operation, which is compiled into the program and watched there. Where threads
// meet, it calls the library, whose code is not built with ThreadSanitizer, and the kernel hands the lock over (FUTEX_UNLOCK_PI). What passes from one
// thread to the next that way looks like a race. These two functions take the place of the library's, call them, and say what they have done.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

// Synchronization._MutexHandle._lockSlow(Swift.UInt32) and _unlockSlow(), of Swift 6.3 (stdlib/public/Synchronization/Mutex/LinuxImpl.swift).
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef SWIFT void Lock(uint32_t, SELF void *);
typedef SWIFT void Unlock(SELF void *);

SWIFT void lock_slow(uint32_t thread, SELF void *mutex) __asm__(LOCK);
SWIFT void unlock_slow(SELF void *mutex) __asm__(UNLOCK);

// Not there in programs that were built without ThreadSanitizer, such as those that a test starts.
void __tsan_acquire(void *) __attribute__((weak));
void __tsan_release(void *) __attribute__((weak));

static void *original(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) {
    fprintf(stderr, "tsan: the library has no %s; see scripts/tsan/locks.c\n", name);
    abort();
  }
  return found;
}

SWIFT void lock_slow(uint32_t thread, SELF void *mutex) {
  ((Lock *)original(LOCK))(thread, mutex);
  if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void unlock_slow(SELF void *mutex) {
  if (__tsan_release) __tsan_release(mutex);
  ((Unlock *)original(UNLOCK))(mutex);
}
