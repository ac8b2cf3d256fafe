package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.SignedInDesk;
import org.chairside.heap.HeapDump;
import org.chairside.heap.Holders;
import org.chairside.model.ExportFormat;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.SigningStage;
import org.chairside.model.StaffId;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringChange;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.testing.Patience;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is in the memory of the real program while somebody types a password, sits at the desk, and has signed out again
 * after sheet, print, export, signature and half a line (issue 9, section 5).
 */
class SignedOutMemoryTest {
    private static final String PASSWORD = "umbrella kestrel 4417";
    private static final String HALF_LINE = "136/84 vexillology";
    private static final Clock CLOCK = Clock.system(Sessions.NEW_YORK);
    /** Shorter names turn up by chance in what was never a name. */
    private static final int LONG_ENOUGH = 8;

    /** What the toolkit keeps for itself and nobody can have it forget; security.md names them. */
    private static final List<String> TOOLKIT_CACHES = List.of(
            // The letters last laid out, 65,536 at most.
            "class com.sun.javafx.text.PrismTextLayout.stringCache",
            // What lies under the mouse, until it moves.
            "javafx.scene.Scene$MouseHandler.currentEventTargets");

    /** Where there is nothing that outlives a sitting, beside the constants of a class. */
    private static final List<String> OF_A_SITTING = List.of(
            "app.Navigator",
            "app.Screens",
            "app.Pages",
            "app.KeptPages",
            "app.VisitedPages",
            "app.ExportSheets",
            "app.HeldPrompt",
            "app.adapters.Desk",
            "desk.",
            "chart.",
            "plot.",
            "intake.",
            "journal.",
            "protocol.",
            "scales.",
            "staff.SigningKey",
            "staff.SignIn",
            "model.Patient",
            "model.PersonName",
            "model.Session",
            "model.Entry",
            "model.Event",
            "model.Recorded",
            "ui.board.",
            "ui.compare.",
            "ui.course.",
            "ui.print.",
            "ui.protocols.",
            "ui.records.",
            "ui.release.",
            "ui.rems.",
            "ui.review.",
            "ui.session.",
            "ui.start.",
            "ui.RoomTabs",
            "ui.HelpView",
            "ui.export.Export",
            "ui.canvas.Trend",
            "ui.kit.PatientBanner",
            "ui.aftercare.",
            "ui.amend.",
            "ui.entry.",
            "ui.form.",
            "ui.submit.");

    @TempDir
    private static Path folder;

    private static Map<String, List<Integer>> typed;
    private static Map<String, List<Integer>> signedIn;
    private static Map<String, List<Integer>> signedOut;
    private static HeapDump after;
    private static Holders holders;
    private static MemorySecrets secrets;

    @BeforeAll
    static void sitDownAndLeave() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("temporary"));
        new SampleClinic(data, CLOCK, Build.ofThis().version()).make();
        visit(data, prepared(data));
        typed = found("typed");
        signedIn = found("signed-in");
        after = HeapDump.read(folder.resolve("signed-out.hprof"));
        signedOut = secrets.search().in(after);
        holders = Holders.in(after);
    }

    @AfterAll
    static void letGoOfTheDump() {
        if (after != null) {
            after.close();
        }
    }

    /** The program in a process of its own, driven to the end. */
    private static void visit(Path data, String toSign) throws IOException, InterruptedException {
        Path printed = folder.resolve("visit.txt");
        Process visit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        Patience.asArgument(),
                        "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                        // As the program logs, not as tests do.
                        "-Dlogback.configurationFile=logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryVisit.class.getName(),
                        data.toString(),
                        folder.toString(),
                        MemoryVisit.disguised(PASSWORD),
                        MemoryVisit.disguised(toSign),
                        MemoryVisit.disguised(HALF_LINE))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        boolean ended = visit.waitFor(Patience.seconds(240), TimeUnit.SECONDS);
        if (!ended) {
            visit.destroyForcibly();
        }
        assertThat(ended && visit.exitValue() == 0)
                .as(Files.readString(printed))
                .isTrue();
    }

    private static Map<String, List<Integer>> found(String name) throws IOException {
        try (HeapDump dump = HeapDump.read(folder.resolve(name + ".hprof"))) {
            return secrets.search().in(dump);
        }
    }

    /** A password of the nurse's own; the words that find the one session that the nurse has still to sign. */
    private static String prepared(Path data) throws IOException {
        KeyringTools tools = KeyringTools.shipped(CLOCK);
        Keyring keyring = ((Opening.Opened) Keyring.open(data, tools)).keyring();
        StaffId nurse = keyring.people().getFirst().id();
        assertThat(keyring.changePassword(nurse, SampleClinic.PASSWORD.toCharArray(), PASSWORD.toCharArray()))
                .isInstanceOf(KeyringChange.Done.class);
        Path out = Files.createDirectories(folder.resolve("out"));
        new SettingsStore(SettingsFile.in(data), Locale.US)
                .change(before -> before.withExport(ExportFormat.PDF, out.toString()));
        SignedIn person = (SignedIn) keyring.signIn(nurse, PASSWORD.toCharArray());
        DeskAccess access = new DeskAccess(
                keyring, person, CLOCK, tools.ids(), Build.ofThis().version(), data.resolve("state"), Optional.empty());
        DeskOpening.Opened opened = (DeskOpening.Opened) DeskOpening.at(access);
        try (SignedInDesk signedInDesk = new SignedInDesk(person, opened)) {
            secrets =
                    new MemorySecrets().keys(person).words("password", PASSWORD).words("half a line", HALF_LINE);
            List<SessionSummary> rows =
                    signedInDesk.desk().archive().catalogue().all();
            rows.stream()
                    .map(row -> row.patient().name().family())
                    .filter(name -> name.length() >= LONG_ENOUGH)
                    .distinct()
                    .forEach(name -> secrets.words("patient", name));
            return rows.stream()
                    .filter(row -> row.state() == SessionState.RELEASED)
                    .filter(row -> row.review().stage().compareTo(SigningStage.SIGNED) < 0)
                    .map(SignedOutMemoryTest::words)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String words(SessionSummary row) {
        String day = DateTimeFormatter.ofPattern("d-MMM", Locale.US)
                .format(row.started().atZone(row.zone()));
        return (row.patient().name().family() + " " + day).toLowerCase(Locale.ROOT);
    }

    @Test
    void theSearchFindsThePasswordWhileItIsTypedAndTheKeysWhileSomebodySits() {
        assertThat(typed.get("password")).hasSize(1);
        MemorySecrets.KEYS.forEach(key -> assertThat(signedIn.get(key)).as(key).isNotEmpty());
        assertThat(signedIn.get("patient")).isNotEmpty();
    }

    @Test
    void aPasswordIsGoneAsSoonAsItWasUsed() {
        assertThat(signedIn.get("password")).isEmpty();
        assertThat(signedOut.get("password")).isEmpty();
    }

    @Test
    void afterSigningOutNoKeyIsInMemory() {
        MemorySecrets.KEYS.forEach(key -> assertThat(signedOut.get(key)).as(key).isEmpty());
    }

    @Test
    void hazard24OfPatientsAndLinesOnlyTheToolkitKeepsLettersThatItDrew() {
        List<Integer> left = new ArrayList<>(signedOut.get("patient"));
        left.addAll(signedOut.get("half a line"));
        assertThat(chains(left)).isEmpty();
    }

    @Test
    void hazard24NothingOfTheSittingOutlivesIt() {
        List<Integer> left = IntStream.range(0, after.objects())
                .filter(SignedOutMemoryTest::isOfASitting)
                .filter(object -> !isConstant(holders.chain(object)))
                .boxed()
                .toList();
        assertThat(chains(left)).isEmpty();
    }

    @Test
    void everyNameThatIsLookedForIsOfAClassOrARoomThatIsThere() throws IOException {
        Path sources = Path.of("src", "main", "java", "org", "chairside");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> classes = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).toString().replace(File.separatorChar, '.'))
                    .toList();
            assertThat(OF_A_SITTING).allMatch(name -> classes.stream().anyMatch(each -> each.startsWith(name)));
        }
    }

    @Test
    void exportsAndPrintsLeaveNoTemporaryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("temporary"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    // Fonts that the toolkit unpacks until it ends in peace, and the program's own log.
                    .allMatch(name -> name.matches("\\+(JXF|~JF)\\d+\\.tmp|chairside\\.log\\.txt"));
        }
        try (Stream<Path> all = Files.list(folder.resolve("out"))) {
            assertThat(all).hasSize(1);
        }
    }

    private static boolean isOfASitting(int object) {
        String name = after.nameOf(object);
        return OF_A_SITTING.stream().anyMatch(each -> name.startsWith("org.chairside." + each))
                && !name.contains("$$Lambda")
                && holders.reaches(object);
    }

    /** Whether it is held by a class and by nothing that came to be later. */
    private static boolean isConstant(List<String> chain) {
        return chain.stream().anyMatch(step -> step.startsWith("class org.chairside."));
    }

    /** What is left, by what holds it; what a cache of the toolkit holds is printed and left out. */
    private static Map<String, Integer> chains(List<Integer> left) {
        Map<String, Integer> all = new TreeMap<>();
        for (int object : left) {
            List<String> chain = holders.chain(object);
            if (chain.stream().anyMatch(TOOLKIT_CACHES::contains)) {
                System.out.println("kept by the toolkit: " + String.join(" -> ", chain));
            } else {
                all.merge(String.join(" -> ", chain), 1, Integer::sum);
            }
        }
        return all;
    }
}
