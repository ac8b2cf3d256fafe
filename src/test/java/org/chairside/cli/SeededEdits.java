package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.DeskReading;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;

/**
 * Edits of the files of a small log by somebody without a key. What changes a fact, an author, a role or the end is named; the
 * rest reads the same; nothing opens as healthy, and nothing that was named is healthy afterwards.
 */
public final class SeededEdits {
    private final Path pristine;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final Set<Recorded> before;
    /** Of them, what the two signatures are over. */
    private final Set<Recorded> signed;

    private SeededEdits(Path folder) throws IOException {
        this.folder = folder;
        this.pristine = folder.resolve("pristine");
        before = signedSession();
        signed = before.stream()
                .filter(each -> each.entry().subject() instanceof Subject.OfSession)
                .filter(each -> !(each.event() instanceof Event.SessionCountersigned))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Tries edits.
     *
     * @param seed of the first one; each has the next
     * @param folder an empty one
     * @return what should not have been, one line each; empty if all is well
     */
    public static List<String> run(long seed, int count, Path folder) throws IOException, SQLException {
        SeededEdits edits = new SeededEdits(folder);
        StrangersEdit[] kinds = StrangersEdit.values();
        for (int each = 0; each < count; each++) {
            edits.attempt(kinds[Math.floorMod(seed + each, kinds.length)], seed + each);
        }
        return List.copyOf(edits.faults);
    }

    /** Two people, and a session that one has signed and the other countersigned. */
    private Set<Recorded> signedSession() throws IOException {
        Terminal terminal = Terminal.setUp(pristine);
        Done added = terminal.run("setup", "--staff", "Bo Hill", "--role", "physician", "--by", Terminal.NURSE);
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n60,118/76 70 98\n");
        Done entered = terminal.enter(sheet, "--staff", Terminal.NURSE, "--released", "her sister");
        if (added.code() != 0 || entered.code() != 0) {
            throw new AssertionError(added + " " + entered);
        }
        for (String person : List.of(Terminal.NURSE, "Bo Hill")) {
            sign(terminal, person);
        }
        Files.deleteIfExists(pristine.resolve("chairside.ballast"));
        return facts(terminal, pristine);
    }

    private void sign(Terminal terminal, String person) {
        Keyring keyring = keyring(terminal, pristine);
        SignedIn in =
                (SignedIn) keyring.signIn(keyring.find(person).orElseThrow().id(), Terminal.PASSWORD.toCharArray());
        DeskOpening opening = DeskOpening.at(
                Terminal.access(keyring, in, terminal.surroundings().clock()));
        try (SignedInDesk signedInDesk = new SignedInDesk(in, (DeskOpening.Opened) opening)) {
            var session =
                    signedInDesk.desk().archive().catalogue().all().getFirst().session();
            Receipt receipt = person.equals(Terminal.NURSE)
                    ? signedInDesk.desk().sign(in, session, "I was there").join()
                    : signedInDesk.desk().countersign(in, session, "I read it").join();
            if (!(receipt instanceof Receipt.Saved)) {
                throw new AssertionError(receipt.toString());
            }
        }
    }

    private static Keyring keyring(Terminal terminal, Path data) {
        return ((Opening.Opened) Keyring.open(
                        data, Terminal.tools(terminal.surroundings().clock())))
                .keyring();
    }

    /** Every entry that can be read, read without writing; none where the log cannot be. */
    private static Set<Recorded> facts(Terminal terminal, Path data) {
        if (!(Keyring.open(data, Terminal.tools(terminal.surroundings().clock())) instanceof Opening.Opened opened)
                || !(opened.keyring()
                                .signIn(opened.keyring().people().getFirst().id(), Terminal.PASSWORD.toCharArray())
                        instanceof SignedIn in)) {
            return Set.of();
        }
        try (in) {
            DeskReading reading = DeskReading.at(Terminal.access(
                    opened.keyring(), in, terminal.surroundings().clock()));
            if (!(reading instanceof DeskReading.Open open)) {
                return Set.of();
            }
            Set<Recorded> facts = new HashSet<>();
            try (SignedInDesk signedInDesk = new SignedInDesk(in, open.opened())) {
                for (StreamId stream : signedInDesk.desk().archive().streams()) {
                    facts.addAll(signedInDesk.desk().archive().read(stream).entries());
                }
            }
            return facts;
        }
    }

    private Terminal copied(String name) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(pristine)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        Terminal terminal = new Terminal(data);
        terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        return terminal;
    }

    /** What the commands say of a folder. */
    private record Said(int chain, int keyed) {
        static Said of(Terminal terminal) {
            return new Said(
                    terminal.run("verify").code(),
                    terminal.run("verify", "--staff", Terminal.NURSE).code());
        }

        boolean isNamed() {
            return Math.max(chain, keyed) > 0;
        }
    }

    private void attempt(StrangersEdit edit, long seed) throws IOException, SQLException {
        Path data = folder.resolve("edit-" + seed);
        Terminal terminal = copied(data.getFileName().toString());
        edit.to(data, new Random(seed));
        boolean ofKeys = StrangersEdit.isOfKeys(data, pristine);
        Said first = Said.of(terminal);
        Set<Recorded> found = facts(terminal, data);
        check(edit, seed, first.isNamed() || found.equals(before), "facts changed and nobody said so", first);
        Done plain = terminal.run("list", "--staff", Terminal.NURSE);
        check(edit, seed, plain.code() != Failure.PARTLY, "this should not have happened", plain);
        check(edit, seed, first.isNamed() || plain.code() == 0, "healthy, and not opened", plain);
        Done reason = plain.code() == 0
                ? plain
                : terminal.run("list", "--staff", Terminal.NURSE, "--reason", "the disk was mended");
        check(edit, seed, reason.code() != Failure.PARTLY, "this should not have happened", reason);
        check(edit, seed, facts(terminal, data).containsAll(found), "opening it lost something", reason);
        if (reason.code() == 0 && !found.containsAll(signed)) {
            check(
                    edit,
                    seed,
                    !saysValid(terminal, data),
                    "what was signed changed, and both signatures are called valid",
                    found);
        }
        boolean listOnly = edit == StrangersEdit.SESSION_NOT_LISTED || edit == StrangersEdit.SESSION_LISTED_WRONG;
        Said after = Said.of(terminal);
        check(edit, seed, !first.isNamed() || after.isNamed() || listOnly || ofKeys, "it healed", after);
        remove(data);
    }

    /** Whether an export calls both signatures valid; one may be, over what lies before the change. */
    private boolean saysValid(Terminal terminal, Path data) throws IOException {
        Path out = data.resolveSibling(data.getFileName() + ".state").resolve("out");
        terminal.run("export", "--all", "--format", "csv", "--out", out.toString(), "--staff", Terminal.NURSE);
        if (!Files.isDirectory(out)) {
            return false;
        }
        long valid = 0;
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                valid += Files.readAllLines(file).stream()
                        .filter(line -> line.contains(",signature-verdict,valid"))
                        .count();
            }
        }
        return valid > 1;
    }

    private void check(StrangersEdit edit, long seed, boolean holds, String what, Object said) {
        if (!holds) {
            faults.add(edit + " " + seed + ": " + what + ": " + said);
        }
    }

    private static void remove(Path data) throws IOException {
        for (Path each : List.of(data, data.resolveSibling(data.getFileName() + ".state"))) {
            if (Files.exists(each)) {
                try (Stream<Path> files = Files.walk(each)) {
                    for (Path file :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
