/*
 * Lets calls that write or force files of one folder fail, as a broken or full disk does. Loaded before the C library:
 *   FAULT_FOLDER  the folder; files below it count
 *   FAULT_CALL    fsync, write or cut
 *   FAULT_AT      which of these calls fails, from 1
 *   FAULT_LASTS   how many of them fail from there on
 *   FAULT_ERRNO   the number of the error
 *   FAULT_HALF    if set, a write that fails has written half of its bytes
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_long calls;

static int fails(int fd, const char *call) {
    const char *folder = getenv("FAULT_FOLDER"), *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT");
    char link[64], path[4096];
    ssize_t length;
    long number, first;
    if (!folder || !wanted || !at || strcmp(call, wanted))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)) || strstr(path, "/logs/"))
        return 0;
    number = atomic_fetch_add(&calls, 1) + 1;
    first = atol(at);
    if (number < first || number >= first + atol(getenv("FAULT_LASTS")))
        return 0;
    if (write(2, "fault\n", 6) < 0)
        return 0;
    return atoi(getenv("FAULT_ERRNO"));
}

static void *next(const char *name) {
    return dlsym(RTLD_NEXT, name);
}

#define FORCE(name)                                          \
    int name(int fd) {                                       \
        int error = fails(fd, "fsync");                      \
        if (error) {                                         \
            errno = error;                                   \
            return -1;                                       \
        }                                                    \
        return ((int (*)(int))next(#name))(fd);              \
    }
FORCE(fsync)
FORCE(fdatasync)

#define PWRITE(name, offset)                                                                 \
    ssize_t name(int fd, const void *bytes, size_t count, offset at) {                       \
        ssize_t (*real)(int, const void *, size_t, offset) = next(#name);                    \
        int error = fails(fd, "write");                                                      \
        if (error) {                                                                         \
            if (getenv("FAULT_HALF"))                                                        \
                real(fd, bytes, count / 2, at);                                              \
            errno = error;                                                                   \
            return -1;                                                                       \
        }                                                                                    \
        return real(fd, bytes, count, at);                                                   \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define CUT(name, offset)                                    \
    int name(int fd, offset length) {                        \
        int error = fails(fd, "cut");                        \
        if (error) {                                         \
            errno = error;                                   \
            return -1;                                       \
        }                                                    \
        return ((int (*)(int, offset))next(#name))(fd, length); \
    }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)
