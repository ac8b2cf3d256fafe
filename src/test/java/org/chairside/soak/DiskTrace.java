package org.chairside.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What strace wrote about a process, as steps on the files of one folder. Subfolders are left out. */
final class DiskTrace {
    /** What has to be traced for it; descriptors with their paths, every string in full and in hexadecimal. */
    static final List<String> STRACE = List.of(
            "strace",
            "-f",
            "-y",
            "-xx",
            "-s",
            "20000",
            "-e",
            "signal=none",
            "-e",
            "trace=openat,write,pwrite64,writev,pwritev,lseek,close,fsync,fdatasync,ftruncate,rename,renameat,renameat2,"
                    + "unlink,unlinkat");

    private static final Pattern CALL =
            Pattern.compile("^(?:\\[pid +)?(\\d+)\\]? +(?:([0-9.]+) )?(\\w+)\\((.*)\\) += (-?\\d+)(.*)$");
    private static final Pattern BEGUN = Pattern.compile("^(\\d+) +(.*) <unfinished \\.\\.\\.>$");
    private static final Pattern ENDED = Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");
    private static final Pattern STRING = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"(\\.\\.\\.)?");

    private final String folder;
    private final List<DiskStep> steps = new ArrayList<>();
    private final Map<String, Integer> files = new HashMap<>();
    private final Map<Integer, Long> positions = new HashMap<>();
    private final Map<Integer, Boolean> synced = new HashMap<>();
    private final Map<String, String> begun = new HashMap<>();
    private int next;

    private DiskTrace(String folder) {
        this.folder = folder;
    }

    /** Reads a trace. */
    static List<DiskStep> read(Path trace, Path folder) throws IOException {
        DiskTrace read = new DiskTrace(folder.toString());
        try (var lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            lines.forEach(read::line);
        }
        return read.steps;
    }

    /** A call that another thread interrupted stands where it ended. */
    private void line(String line) {
        Matcher first = BEGUN.matcher(line);
        Matcher rest = ENDED.matcher(line);
        if (first.matches()) {
            begun.put(first.group(1), first.group(1) + " " + first.group(2));
        } else if (rest.matches()) {
            call(begun.remove(rest.group(1)) + rest.group(2));
        } else {
            call(line);
        }
    }

    private void call(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches() || call.group(5).startsWith("-")) {
            return;
        }
        String arguments = call.group(4);
        long result = Long.parseLong(call.group(5));
        switch (call.group(3)) {
            case "openat" -> opened((int) result, call.group(6), arguments);
            case "write" -> wrote(arguments, result, -1);
            case "pwrite64" -> wrote(arguments, result, Long.parseLong(last(arguments)));
            case "writev", "pwritev" -> refuseWithin(arguments);
            case "lseek" -> descriptor(arguments).ifPresent(at -> positions.put(at.number(), result));
            case "close" -> descriptor(arguments).ifPresent(at -> positions.remove(at.number()));
            case "fsync", "fdatasync" -> forced(arguments);
            case "ftruncate" ->
                within(arguments)
                        .ifPresent(name -> steps.add(new DiskStep.Cut(file(name), Long.parseLong(last(arguments)))));
            case "rename", "renameat", "renameat2" -> renamed(arguments);
            case "unlink", "unlinkat" -> removed(arguments);
            default -> {}
        }
    }

    private record Descriptor(int number, String path) {}

    private static Optional<Descriptor> descriptor(String text) {
        Matcher matcher = DESCRIPTOR.matcher(text);
        return matcher.find()
                ? Optional.of(new Descriptor(Integer.parseInt(matcher.group(1)), plain(matcher.group(2))))
                : Optional.empty();
    }

    /** The name in the folder that a call's first argument is about. */
    private Optional<String> within(String text) {
        return descriptor(text).flatMap(at -> name(at.path()));
    }

    private Optional<String> name(String path) {
        return path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0
                ? Optional.of(path.substring(folder.length() + 1))
                : Optional.empty();
    }

    private int file(String name) {
        return files.computeIfAbsent(name, _ -> {
            steps.add(new DiskStep.Named(name, next));
            return next++;
        });
    }

    private void opened(int number, String rest, String arguments) {
        descriptor(number + rest).flatMap(at -> name(at.path())).ifPresent(name -> {
            positions.put(number, 0L);
            synced.put(number, arguments.contains("O_SYNC") || arguments.contains("O_DSYNC"));
            int file = file(name);
            if (arguments.contains("O_TRUNC")) {
                steps.add(new DiskStep.Cut(file, 0));
            }
        });
    }

    private void wrote(String arguments, long length, long at) {
        Descriptor to = descriptor(arguments).orElseThrow();
        if (to.number() == 1) {
            new String(bytes(arguments, (int) length), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> steps.add(new DiskStep.Said(line)));
            return;
        }
        name(to.path()).ifPresent(name -> {
            long from = at < 0 ? positions.getOrDefault(to.number(), 0L) : at;
            if (at < 0) {
                positions.put(to.number(), from + length);
            }
            steps.add(new DiskStep.Wrote(
                    file(name), from, bytes(arguments, (int) length), synced.getOrDefault(to.number(), false)));
        });
    }

    private void refuseWithin(String arguments) {
        within(arguments).ifPresent(name -> {
            throw new IllegalStateException("written in pieces, which this does not read: " + name);
        });
    }

    private void forced(String arguments) {
        descriptor(arguments).ifPresent(at -> {
            if (at.path().equals(folder)) {
                steps.add(new DiskStep.FolderForced());
            } else {
                name(at.path()).ifPresent(name -> steps.add(new DiskStep.Forced(file(name))));
            }
        });
    }

    private void renamed(String arguments) {
        List<String> paths = strings(arguments);
        Optional<String> from = name(paths.getFirst());
        Optional<String> to = name(paths.getLast());
        if (from.isPresent() && to.isPresent()) {
            steps.add(new DiskStep.Renamed(from.get(), to.get()));
            files.put(to.get(), files.remove(from.get()));
        }
    }

    private void removed(String arguments) {
        name(strings(arguments).getFirst()).filter(files::containsKey).ifPresent(name -> {
            steps.add(new DiskStep.Removed(name));
            files.remove(name);
        });
    }

    private static String last(String arguments) {
        return arguments.substring(arguments.lastIndexOf(", ") + 2);
    }

    private static List<String> strings(String arguments) {
        List<String> strings = new ArrayList<>();
        Matcher matcher = STRING.matcher(arguments);
        while (matcher.find()) {
            strings.add(plain(matcher.group(1)));
        }
        return strings;
    }

    /** What was written; the end of what is too long for a trace is noughts, as only the ballast is so long. */
    private static byte[] bytes(String arguments, int length) {
        Matcher matcher = STRING.matcher(arguments);
        byte[] known = matcher.find() ? decoded(matcher.group(1)) : new byte[0];
        byte[] bytes = new byte[length];
        System.arraycopy(known, 0, bytes, 0, Math.min(length, known.length));
        return bytes;
    }

    private static String plain(String text) {
        return new String(decoded(text), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 4 + 1);
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\x", at)) {
                bytes.write(Integer.parseInt(text, at + 2, at + 4, 16));
                at += 3;
            } else {
                bytes.write(text.charAt(at));
            }
        }
        return bytes.toByteArray();
    }
}
