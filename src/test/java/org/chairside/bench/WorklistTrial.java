package org.chairside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.chairside.chart.Summary;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.journal.Journal;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.log.BigLog;
import org.chairside.model.PersonName;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.SigningStage;
import org.chairside.model.StreamContent;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Patience;
import org.chairside.testing.Sessions;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.ScreenClock;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.records.ListTrial;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** The list of a clinic of many years: opened, read to its end, searched key by key, and a session opened from it. */
final class WorklistTrial {
    private static final int SESSIONS = 100_000;
    private static final int A_PATIENT = 8;
    private static final Duration OPEN = Duration.ofMillis(300);
    private static final Duration KEY = Duration.ofMillis(50);
    private static final Duration SESSION = Duration.ofMillis(100);
    private static final List<String> FAMILIES = List.of(
            "Osei",
            "Lee",
            "M\u00fcller",
            "Okafor",
            "Lindqvist",
            "Garc\u00eda",
            "Novak",
            "Haddad",
            "Marchetti",
            "Sato",
            "Brown");
    private static final List<String> GIVEN = List.of(
            "Marta",
            "Jun",
            "Ren\u00e9",
            "Chidi",
            "Astrid",
            "Lucia",
            "Petr",
            "Leila",
            "Ida",
            "Tom",
            "May",
            "Ana",
            "Noor");
    private static final List<String> TYPED = List.of("osei marta", "last week esket", "novak 2026", "march 2026 ruiz");

    private final Table table;
    private final int sessions;
    private final Protocol infusion = ProtocolTemplates.named("iv-infusion");
    private final Protocol nasal = ProtocolTemplates.named("esketamine-nasal");
    private final Random random = new Random(7);

    private WorklistTrial(Table table, int sessions) {
        this.table = table;
        this.sessions = sessions;
    }

    /** The screen thread has to run. */
    static void into(Table table, Path folder) throws Exception {
        new WorklistTrial(table, SESSIONS).run(Files.createDirectories(folder.resolve("years")));
    }

    /** Alone. Arguments: a folder to work in, how many sessions. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "run");
        Keyboard.startScreen();
        System.out.print(Table.HEAD);
        new WorklistTrial(new Table(), Integer.parseInt(args[1])).run(folder);
        System.exit(0);
    }

    private void run(Path folder) throws Exception {
        Clinic.journal(folder).close();
        Stream<List<Recorded>> all =
                IntStream.range(0, sessions).mapToObj(n -> session(n).entries());
        BigLog.fill(folder, Clinic.seal(), all, entries -> Summary.of(StreamContent.of(entries))
                .map(this::row));
        String many = String.format(Locale.ROOT, "%,d", sessions);
        System.gc();
        long before = used();
        long began = System.nanoTime();
        Journal journal = Clinic.journal(folder);
        try (Desk desk = Desks.trusting(journal, new SingleWriter(journal), Clinic.CLOCK, Clinic.ids())) {
            ListTrial list =
                    Keyboard.inFx(() -> new ListTrial(ui(), desk.archive().catalogue()));
            Scene scene = Keyboard.inFx(() -> shown(list));
            Times first = Times.of(watched(scene, began, () -> list.rows() >= 64));
            table.bar(
                    "log of " + many + " sessions opened until its newest rows are laid out in the list",
                    Times.millis(first.median()),
                    "under 300 ms",
                    first.median().compareTo(OPEN) < 0);
            Times whole = Times.of(watched(scene, began, () -> list.rows() == sessions && list.isRead()));
            table.aside("- until all rows are there and can be searched", Times.millis(whole.median()));
            System.gc();
            table.aside("- memory for a row, its search text included", (used() - before) / sessions + " bytes");
            keys(scene, list);
            open(desk);
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static UiContext ui() {
        Messages messages = Messages.english();
        Tasks tasks = Tasks.live(thrown -> {
            throw new IllegalStateException(thrown);
        });
        return new UiContext(messages, new Notation(messages, Sessions.NEW_YORK), tasks, new ScreenClock(Clinic.CLOCK));
    }

    private static Scene shown(ListTrial list) {
        Theme.loadFonts();
        Scene scene = new Scene(new StackPane(list.root()), 1366, 768);
        Theme.LIGHT.dress(scene, FontScale.NORMAL);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        list.show();
        return scene;
    }

    private static long watched(Scene scene, long since, BooleanSupplier shown) throws Exception {
        return Keyboard.inFx(() -> new PulseWatch(scene, () -> since, shown).done())
                .get(Patience.seconds(60), TimeUnit.SECONDS)
                .nanos();
    }

    /** From each key to its hits laid out in the table. */
    private void keys(Scene scene, ListTrial list) throws Exception {
        long[] nanos = new long[TYPED.stream().mapToInt(String::length).sum() * 2];
        int at = 0;
        for (int round = 0; round < 3; round++) {
            for (String typed : TYPED) {
                Keyboard.inFx(() -> {
                    list.clear();
                    return true;
                });
                for (int i = 0; i < typed.length(); i++) {
                    long took = key(scene, list, typed.charAt(i));
                    // The first round warms up.
                    if (round > 0) {
                        nanos[at++] = took;
                    }
                }
            }
        }
        Times times = Times.of(nanos);
        table.bar(
                "a key of the search to its hits laid out",
                times.toString(),
                "under 50 ms",
                times.median().compareTo(KEY) < 0);
    }

    private static long key(Scene scene, ListTrial list, char letter) throws Exception {
        TextField field = (TextField) scene.lookup("#records-search");
        TableView<?> rows = (TableView<?>) scene.lookup("#records-table");
        return Keyboard.inFx(() -> {
                    long fired = System.nanoTime();
                    field.end();
                    new Keyboard(field).type(letter);
                    return new PulseWatch(
                                    scene, () -> fired, () -> list.shows(field.getText()) && !rows.isNeedsLayout())
                            .done();
                })
                .get(Patience.seconds(10), TimeUnit.SECONDS)
                .nanos();
    }

    private void open(Desk desk) throws Exception {
        Times first = Times.of(1, () -> desk.archive().chart(any()).orElseThrow());
        Times opened = Times.of(200, () -> desk.archive().chart(any()).orElseThrow());
        table.bar(
                "a session of it read and folded",
                opened.toString(),
                "under 100 ms",
                opened.median().compareTo(SESSION) < 0);
        table.aside("- the first time", Times.millis(first.median()));
    }

    private SessionId any() {
        return session(random.nextInt(sessions)).subject().session();
    }

    private Sessions session(int n) {
        Sessions blank = Sessions.of(n % 3 == 0 ? nasal : infusion)
                .numbered(10_000L + n)
                .startingAt(Sessions.MORNING.minus(Duration.ofMinutes(30L * (sessions - n))), Sessions.NEW_YORK);
        return n % 50 == 0 ? whole(blank) : blank.set(-4, "124/78 70 98 14").released(95);
    }

    private static Sessions whole(Sessions blank) {
        for (int minute = 5; minute < 95; minute += 5) {
            blank.set(minute, "131/82 74 98 14").effect(minute + 1, "dissociation", minute / 5 % 4);
        }
        return blank.released(96);
    }

    /** With the names of a town, a few sessions to a patient, most of them signed by both. */
    private SessionSummary row(SessionSummary made) {
        int n = Math.toIntExact(made.session().value().getLeastSignificantBits() & 0xFF_FFFF);
        int who = n / A_PATIENT;
        return new SessionSummary(
                made.session(),
                ListTrial.named(
                        made.patient(),
                        new PersonName(
                                FAMILIES.get(who % FAMILIES.size()),
                                GIVEN.get(who / 11 % GIVEN.size()) + " " + who % 97,
                                ""),
                        who),
                made.protocol(),
                made.course(),
                "Room " + (1 + n % 4),
                made.started(),
                made.zone(),
                made.state(),
                made.figures(),
                made.lastSeq(),
                made.account(),
                made.owed(),
                new SessionSummary.Review(
                        n % 997 == 0 ? SigningStage.SIGNED : SigningStage.COUNTERSIGNED,
                        0,
                        0,
                        List.of(
                                "Ana Ruiz",
                                Optional.of(n % 5)
                                        .filter(each -> each > 0)
                                        .map(each -> "Nurse " + each)
                                        .orElse("Ben Adler"),
                                "Imke Chan")));
    }
}
