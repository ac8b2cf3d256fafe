package org.chairside.soak;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * What a disk may hold after a crash in the middle of a trace. Of each file, what was written since it was last forced may be
 * there, or not, or as far as some write, or only some writes, or torn at blocks of 512 bytes; names may be as far behind as the
 * last force of the folder, or of a file that got its name later.
 */
final class CrashedDisk {
    private static final int BLOCK = 512;

    private final Random random;
    private final Map<Integer, Content> files = new HashMap<>();
    private final List<DiskStep> names = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int namesForced;

    private CrashedDisk(Random random) {
        this.random = random;
    }

    /** The disk after so many steps. */
    static CrashedDisk after(List<DiskStep> steps, int count, Random random) {
        CrashedDisk disk = new CrashedDisk(random);
        steps.subList(0, count).forEach(disk::take);
        return disk;
    }

    /** What the process had said by then. */
    List<String> said() {
        return List.copyOf(said);
    }

    private void take(DiskStep step) {
        switch (step) {
            case DiskStep.Wrote wrote -> {
                content(wrote.file()).waiting.add(wrote);
                if (wrote.forced()) {
                    content(wrote.file()).force();
                }
            }
            case DiskStep.Cut cut -> content(cut.file()).waiting.add(cut);
            case DiskStep.Forced(int file) -> {
                content(file).force();
                namesForced = Math.max(namesForced, lastNaming(file));
            }
            case DiskStep.Named _, DiskStep.Renamed _, DiskStep.Removed _ -> names.add(step);
            case DiskStep.FolderForced() -> namesForced = names.size();
            case DiskStep.Said(String line) -> said.add(line);
        }
    }

    private Content content(int file) {
        return files.computeIfAbsent(file, _ -> new Content());
    }

    /** How many of the names have to be on disk for the file to have its own. */
    private int lastNaming(int file) {
        int last = 0;
        Map<String, Integer> known = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            Integer moved = name(names.get(at), known);
            if (moved != null && moved == file) {
                last = at + 1;
            }
        }
        return last;
    }

    /** Keeps account of one change of names; the file that got one by it, or null. */
    private static Integer name(DiskStep step, Map<String, Integer> known) {
        return switch (step) {
            case DiskStep.Named(String name, int file) -> {
                known.put(name, file);
                yield file;
            }
            case DiskStep.Renamed(String from, String to) -> {
                Integer file = known.remove(from);
                known.put(to, file);
                yield file;
            }
            case DiskStep.Removed(String name) -> {
                known.remove(name);
                yield null;
            }
            case DiskStep.Wrote _, DiskStep.Cut _, DiskStep.Forced _, DiskStep.FolderForced _, DiskStep.Said _ -> null;
        };
    }

    /** Puts one of the possible states into an empty folder. */
    void into(Path folder) throws IOException {
        int open = names.size() - namesForced;
        int kept = namesForced
                + switch (random.nextInt(3)) {
                    case 0 -> 0;
                    case 1 -> open;
                    default -> random.nextInt(open + 1);
                };
        Map<String, Integer> known = new HashMap<>();
        names.subList(0, kept).forEach(step -> name(step, known));
        for (Map.Entry<String, Integer> each : known.entrySet()) {
            content(each.getValue()).crashed(random).into(folder.resolve(each.getKey()));
        }
    }

    /** A file: what is on disk for certain, and what was done to it since. */
    private static final class Content {
        private byte[] bytes = new byte[0];
        private int length;
        private final List<DiskStep> waiting = new ArrayList<>();

        void force() {
            waiting.forEach(step -> apply(step, _ -> true));
            waiting.clear();
        }

        private Content copy() {
            Content copy = new Content();
            copy.bytes = Arrays.copyOf(bytes, length);
            copy.length = length;
            return copy;
        }

        Content crashed(Random random) {
            Content after = copy();
            int way = random.nextInt(5);
            int most = random.nextInt(waiting.size() + 1);
            for (int at = 0; at < waiting.size(); at++) {
                DiskStep step = waiting.get(at);
                switch (way) {
                    case 0 -> {}
                    case 1 -> after.apply(step, _ -> true);
                    case 2 -> after.apply(at < most, step);
                    case 3 -> after.apply(random.nextBoolean(), step);
                    default -> after.apply(step, _ -> random.nextBoolean());
                }
            }
            return after;
        }

        private void apply(boolean whole, DiskStep step) {
            if (whole) {
                apply(step, _ -> true);
            }
        }

        private void apply(DiskStep step, IntPredicate block) {
            if (step instanceof DiskStep.Cut(int _, long to)) {
                if (block.test(0)) {
                    reach((int) to);
                    length = (int) to;
                    Arrays.fill(bytes, length, bytes.length, (byte) 0);
                }
            } else if (step instanceof DiskStep.Wrote wrote) {
                write(wrote, block);
            }
        }

        private void write(DiskStep.Wrote wrote, IntPredicate block) {
            int at = (int) wrote.at();
            for (int from = 0; from < wrote.bytes().length; ) {
                int to = Math.min(wrote.bytes().length, from + BLOCK - (at + from) % BLOCK);
                if (block.test((at + from) / BLOCK)) {
                    reach(at + to);
                    System.arraycopy(wrote.bytes(), from, bytes, at + from, to - from);
                    length = Math.max(length, at + to);
                }
                from = to;
            }
        }

        private void reach(int size) {
            if (bytes.length < size) {
                bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
            }
        }

        /** Writes the file; long stretches of noughts stay holes. */
        void into(Path file) throws IOException {
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                int end = length;
                while (end > 0 && bytes[end - 1] == 0) {
                    end--;
                }
                out.write(bytes, 0, end);
                out.setLength(length);
            }
        }
    }
}
