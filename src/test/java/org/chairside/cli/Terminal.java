package org.chairside.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chairside.desk.DeskAccess;
import org.chairside.model.Ids;
import org.chairside.staff.Authority;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.testing.TickingClock;

/** Commands typed one after the other, on one data folder, at a time that is set by hand and ticks; passwords cost next to nothing. */
public final class Terminal {
    public static final String PASSWORD = "correct horse";
    public static final String NURSE = "Ana Ruiz";

    private final Path folder;
    public final Map<String, String> environment = new HashMap<>();
    public final List<Throwable> bugs = new ArrayList<>();
    /** Which role may do what. */
    public Authority authority = Authority.standard();

    private String input = "";
    private Runnable opening = () -> {};
    final TickingClock clock;

    public Terminal(Path folder) {
        this(folder, TickingClock.from(Instant.parse("2026-11-20T18:00:00Z")));
    }

    Terminal(Path folder, TickingClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What came of a command. */
    public record Done(int code, List<String> out, List<String> err) {}

    /** A terminal whose folder has a log, with one nurse. */
    public static Terminal setUp(Path folder) {
        return new Terminal(folder).setUp();
    }

    /** The same here. */
    Terminal setUp() {
        environment.put(Passwords.VARIABLE, PASSWORD);
        Done done = run("setup", "--clinic", "Hill Clinic", "--staff", NURSE, "--role", "nurse");
        if (done.code() != 0) {
            throw new AssertionError(done.toString());
        }
        return this;
    }

    /** What the next command finds on standard input. */
    public Terminal typing(String lines) {
        input = lines;
        return this;
    }

    /** From now on this happens where a window would open. */
    public void windowsThat(Runnable does) {
        opening = does;
    }

    public Done run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data=" + folder);
        return plain(all.toArray(String[]::new));
    }

    /** Exactly these arguments. */
    public Done plain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Chairside.run(surroundings(), bugs::add, new PrintWriter(out), new PrintWriter(err), arguments);
        input = "";
        return new Done(
                code, out.toString().lines().toList(), err.toString().lines().toList());
    }

    /** The import of a sheet for Jane Doe, who began three hours ago. */
    public Done enter(Path sheet, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "import",
                sheet.toString(),
                "--patient",
                "DOE, Jane",
                "--born",
                "1981-07-14",
                "--id",
                "1297287652",
                "--protocol",
                "iv-infusion",
                "--started",
                "2026-11-20T10:00:00-05:00"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    public Surroundings surroundings() {
        return new Surroundings(
                new Surroundings.Folders(folder, folder.resolveSibling(folder.getFileName() + ".state")),
                clock,
                new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1), authority),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment::get,
                new NoWindows(opening),
                new Surroundings.Program("1.2.3", Locale.US));
    }

    /** The way of one of them to the desk, without a command. */
    public static DeskAccess access(Keyring keyring, SignedIn person, Clock clock) {
        Path folder = keyring.folder();
        return new DeskAccess(
                keyring,
                person,
                clock,
                Ids.timeOrdered(clock),
                "1.2.3",
                folder.resolveSibling(folder.getFileName() + ".state"),
                Optional.empty());
    }

    public static KeyringTools tools(Clock clock) {
        return new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
    }

    /** Windows that say by their exit code which was asked for. */
    private record NoWindows(Runnable opening) implements Surroundings.Windows {
        @Override
        public int open(Path folder) {
            opening.run();
            return 11;
        }

        @Override
        public int demo() {
            opening.run();
            return 12;
        }

        @Override
        public int tour(Path out) {
            return 13;
        }
    }
}
