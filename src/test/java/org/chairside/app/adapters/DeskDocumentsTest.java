package org.chairside.app.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.app.Build;
import org.chairside.chart.Chart;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.SignedInDesk;
import org.chairside.export.SessionExport;
import org.chairside.export.many.ManifestStamp;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Ids;
import org.chairside.model.PaperSize;
import org.chairside.model.Recorded;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and the monitoring form of a signed-in person, over the log of the sample clinic. */
class DeskDocumentsTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));

    @TempDir
    private Path folder;

    private SignedInDesk signedInDesk;
    private SettingsStore store;
    private DeskRemsForm forms;
    private DeskDocuments documents;

    @BeforeEach
    void signedIn() {
        new SampleClinic(folder, clock, Build.ofThis().version()).make();
        KeyringTools tools = new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(64, 1, 1));
        Keyring keyring = ((Opening.Opened) Keyring.open(folder, tools)).keyring();
        SignedIn nurse =
                (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        DeskOpening opening = DeskOpening.at(new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty()));
        signedInDesk = new SignedInDesk(nurse, (DeskOpening.Opened) opening);
        store = new SettingsStore(SettingsFile.in(folder), Locale.US);
        forms = new DeskRemsForm(signedInDesk, store, "Sample clinic");
        DeskExporter exporter = new DeskExporter(
                signedInDesk,
                new SessionExport(Dialect.US),
                store,
                forms,
                new ManifestStamp("Chairside", clock),
                _ -> {});
        documents = new DeskDocuments(signedInDesk, new SessionExport(Dialect.US), exporter, forms, store);
    }

    @AfterEach
    void signedOut() {
        signedInDesk.close();
    }

    private List<Chart> charts() {
        return signedInDesk.desk().archive().catalogue().all().stream()
                .map(row -> signedInDesk.desk().archive().chart(row.session()).orElseThrow())
                .toList();
    }

    private List<String> gone(SessionId session) {
        return signedInDesk.desk().archive().access(session).stream()
                .map(Recorded::event)
                .filter(ClinicEvent.Exported.class::isInstance)
                .map(event -> ((ClinicEvent.Exported) event).format())
                .toList();
    }

    private static String start(byte[] file) {
        return new String(file, 0, 5, StandardCharsets.US_ASCII);
    }

    @Test
    void aRunningSessionOffersTheSheetToGoOnByHandAndAnEndedOneDoesNot() {
        assertThat(charts()).extracting(Chart::state).contains(SessionState.OPEN);
        assertThat(charts()).allSatisfy(chart -> {
            List<PrintDocument> offered = documents.leaves(chart.session());
            assertThat(offered.contains(PrintDocument.DOWNTIME)).isEqualTo(chart.state() == SessionState.OPEN);
            assertThat(offered).contains(PrintDocument.SUMMARY, PrintDocument.COURSE, PrintDocument.BLANK);
        });
    }

    @Test
    void theMonitoringFormIsOfferedOfEsketamineOnly() {
        assertThat(charts()).allSatisfy(chart -> assertThat(
                        documents.leaves(chart.session()).contains(PrintDocument.FORM))
                .isEqualTo(chart.protocol().key().code().startsWith("esketamine")));
        assertThat(charts()).anySatisfy(chart -> assertThat(documents.leaves(chart.session()))
                .contains(PrintDocument.FORM));
    }

    @Test
    void whateverIsOfferedIsMadeOnBothSheets() {
        assertThat(charts()).allSatisfy(chart -> {
            for (PrintDocument offered : documents.leaves(chart.session())) {
                byte[] letter = documents.file(chart.session(), offered, PaperSize.LETTER);
                byte[] a4 = documents.file(chart.session(), offered, PaperSize.A4);
                assertThat(start(letter)).as(offered.name()).isEqualTo("%PDF-");
                assertThat(a4).as(offered.name()).isNotEqualTo(letter);
            }
        });
    }

    @Test
    void whatIsPrintedIsRecordedAsGone() {
        SessionId session = charts().getFirst().session();
        assertThat(documents.printed(session, PrintDocument.SUMMARY)).isTrue();
        assertThat(gone(session)).containsExactly("print");
    }

    @Test
    void aPrintedCourseIsRecordedAsGoneOfEachOfItsSessions() {
        List<SessionId> course = charts().stream()
                .map(chart -> signedInDesk.desk().archive().course(chart.session()))
                .filter(charts -> charts.size() > 1)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(Chart::session)
                .toList();
        assertThat(documents.printed(course.getFirst(), PrintDocument.COURSE)).isTrue();
        assertThat(course).allSatisfy(session -> assertThat(gone(session)).containsExactly("print"));
    }

    @Test
    void ofASessionThatIsNotThereNothingIsOfferedOrPrinted() {
        SessionId none = new SessionId(Ids.timeOrdered(clock).next());
        assertThat(documents.leaves(none)).isEmpty();
        assertThat(documents.look(none)).isEmpty();
        assertThat(documents.printed(none, PrintDocument.SUMMARY)).isFalse();
        assertThat(forms.chart(none)).isEmpty();
    }

    @Test
    void theSiteAndTheFormChosenAreThereTheNextTimeAndTheClinicStandsForItUntilThen() {
        assertThat(forms.site()).isEqualTo(RemsSite.UNSAID.orNamed("Sample clinic"));
        RemsSite site = RemsSite.UNSAID.orNamed("Riverside");
        RemsGeneration other = forms.generation() == RemsGeneration.NEWER ? RemsGeneration.OLDER : RemsGeneration.NEWER;
        forms.remember(site, other);
        DeskRemsForm next =
                new DeskRemsForm(signedInDesk, new SettingsStore(SettingsFile.in(folder), Locale.US), "Sample clinic");
        assertThat(next.site()).isEqualTo(site);
        assertThat(next.generation()).isEqualTo(other);
        assertThat(documents.paper()).isEqualTo(store.paper());
    }
}
