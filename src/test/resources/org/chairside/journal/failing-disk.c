/*
 * Makes a disk fail for one process, preloaded into it. FAILING_DISK names a folder; as long as a file "fsync-wal", "fsync-log"
 * or "write-log" is in it, forcing or writing that file of the log fails with EIO. "fsync-wal-once" is used up by failing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int wanted(const char *name, int once) {
    char path[4096];
    const char *folder = getenv("FAILING_DISK");
    if (folder == NULL) return 0;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return once ? unlink(path) == 0 : access(path, F_OK) == 0;
}

static int is(int fd, const char *end) {
    char link[64], file[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, file, sizeof file - 1);
    size_t tail = strlen(end);
    if (length < (ssize_t) tail) return 0;
    file[length] = 0;
    return strcmp(file + length - tail, end) == 0;
}

static int failing(int fd) {
    if (is(fd, "chairside.log-wal")) return wanted("fsync-wal-once", 1) || wanted("fsync-wal", 0);
    if (is(fd, "chairside.log")) return wanted("fsync-log", 0);
    return 0;
}

int fsync(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    if (failing(fd)) { errno = EIO; return -1; }
    return real(fd);
}

int fdatasync(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    if (failing(fd)) { errno = EIO; return -1; }
    return real(fd);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
    if (is(fd, "chairside.log") && wanted("write-log", 0)) { errno = EIO; return -1; }
    return real(fd, bytes, count, at);
}
