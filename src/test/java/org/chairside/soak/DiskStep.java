package org.chairside.soak;

/** One thing that a traced process did to the files of its folder, or said. Files are numbered in the order they came to be. */
sealed interface DiskStep {
    /** Bytes written; on disk at once only if the file was opened for that. */
    @SuppressWarnings("ArrayRecordComponent") // as it was written; never compared
    record Wrote(int file, long at, byte[] bytes, boolean forced) implements DiskStep {}

    record Cut(int file, long length) implements DiskStep {}

    /** All that was written to the file so far is on disk, and so is its name. */
    record Forced(int file) implements DiskStep {}

    /** A name came to mean this file, whatever it meant before. */
    record Named(String name, int file) implements DiskStep {}

    record Renamed(String from, String to) implements DiskStep {}

    record Removed(String name) implements DiskStep {}

    /** All names are on disk. */
    record FolderForced() implements DiskStep {}

    record Said(String line) implements DiskStep {}
}
