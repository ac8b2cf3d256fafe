package org.chairside.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogCheck;
import org.chairside.desk.Visit;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.page.Paper;
import org.chairside.model.Role;
import org.chairside.model.SessionSummary;
import org.chairside.staff.Founding;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Walks one made-up blood pressure from the line to the exports, in a folder of its own. */
@Command(
        name = "self-test",
        description = "Try keys, log, chart and exports on made-up data in a folder that is removed afterwards.")
final class SelfTestCommand implements Callable<Integer> {
    private static final String PASSWORD = "only for this test";

    @ParentCommand
    private Chairside chairside;

    @Override
    public Integer call() {
        try {
            Path folder = Files.createTempDirectory("chairside-self-test-");
            try {
                return walk(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(Failure.CANNOT_OPEN, "there is no room for a folder to test in");
        }
    }

    private int walk(Path folder) {
        KeyringTools tools = chairside.surroundings().keys();
        List<Newcomer> one = List.of(new Newcomer("Test Nurse", Role.NURSE, PASSWORD.toCharArray()));
        if (!(Keyring.found(folder, "Self-test", one, tools) instanceof Founding.Founded(var keyring, var recovery))) {
            return failed("keys");
        }
        recovery.close();
        passed("keys: founded");
        return record(folder, keyring) ? exported(folder, keyring) : failed("log");
    }

    private boolean record(Path folder, Keyring keyring) {
        try (Visit visit = visit(folder, keyring)) {
            boolean saved = new SampleSession(visit, chairside.surroundings()).record();
            if (saved) {
                passed("log: opened, entries saved");
            }
            return saved;
        }
    }

    private int exported(Path folder, Keyring keyring) {
        try (Visit visit = visit(folder, keyring)) {
            SessionSummary session = visit.desk().catalogue().getFirst();
            Chart chart = visit.desk().chart(session.session()).orElseThrow();
            if (chart.sets().size() != SampleSession.SETS || !chart.unplaced().isEmpty()) {
                return failed("chart");
            }
            passed("chart: read back whole");
            SessionExport export = new SessionExport();
            int csv = export.of(chart, new Format.Csv()).length;
            int pdf = export.of(chart, new Format.Pdf(Paper.A4)).length;
            passed("exports: csv " + csv + " bytes, pdf " + pdf + " bytes");
        }
        return verified(folder);
    }

    private int verified(Path folder) {
        if (!(LogCheck.of(folder, Optional.empty()) instanceof LogCheck.Intact)) {
            return failed("verify");
        }
        passed("verify: intact");
        chairside.say("All well.");
        return 0;
    }

    private Visit visit(Path folder, Keyring keyring) {
        Surroundings around = chairside.surroundings();
        Staff nurse = keyring.people().getFirst();
        if (!(keyring.signIn(nurse.id(), PASSWORD.toCharArray()) instanceof SignedIn in)) {
            throw new Failure(Failure.CANNOT_OPEN, "the password just set does not open");
        }
        return switch (DeskOpening.at(
                new DeskAccess(keyring, in, around.clock(), around.ids(), around.version(), folder.resolve("state")))) {
            case DeskOpening.Opened opened -> new Visit(in, opened);
            case DeskOpening.Refused refused -> throw new Failure(Failure.CANNOT_OPEN, Reasons.of(refused));
        };
    }

    private void passed(String what) {
        chairside.say("ok  " + what);
    }

    private int failed(String what) {
        chairside.remark("failed  " + what);
        return Failure.PARTLY;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
