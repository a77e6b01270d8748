// Things of the system that the Glibc module leaves out, because its headers give them only to programs that ask for GNU's extensions.
#pragma once
#include <spawn.h>

#ifdef __linux__
/// F_SETPIPE_SZ of fcntl(2).
static const int copydesk_set_pipe_size = 1031;
extern int posix_spawn_file_actions_addchdir_np(
    posix_spawn_file_actions_t *actions, const char *folder);

/// MFD_CLOEXEC of memfd_create(2).
static const unsigned copydesk_memory_closes_on_exec = 1;
extern int memfd_create(const char *name, unsigned flags);
#endif
