package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.app.adapters.DeskDocuments;
import org.chairside.app.adapters.DeskExporter;
import org.chairside.app.adapters.DeskRemsForm;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.SignedInDesk;
import org.chairside.export.SessionExport;
import org.chairside.export.many.ManifestStamp;
import org.chairside.export.many.RunOutcome;
import org.chairside.model.ExportFormat;
import org.chairside.model.Ids;
import org.chairside.model.PaperSize;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.Authorities;
import org.chairside.staff.Authority;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Opening;
import org.chairside.staff.Permission;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.ui.export.ExportChoice;
import org.chairside.ui.export.Exporter;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.words.Dialect;
import org.chairside.words.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens' ways to the record and out of it for a role that may not; today every role may read and export. */
class MainWindowRolesTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));

    @TempDir
    private Path folder;

    @BeforeEach
    void aClinic() {
        new SampleClinic(folder, clock, Build.ofThis().version()).make();
    }

    /** What came of somebody's opening. */
    private record Tried(SignedIn person, DeskOpening opening) {}

    private Tried opening(Authority authority) {
        KeyringTools tools =
                new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(64, 1, 1), authority);
        Keyring keyring = ((Opening.Opened) Keyring.open(folder, tools)).keyring();
        SignedIn nurse =
                (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        DeskAccess access = new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty());
        DeskOpening opening = DeskOpening.at(access);
        return new Tried(nurse, opening);
    }

    @Test
    void forWhoMayNotReadTheLogIsNotOpenedSoThatNoScreenHasASession() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("chairside.log"));
        assertThat(opening(Authorities.without(Role.NURSE, Permission.READ)).opening())
                .isEqualTo(new DeskOpening.Refused(DeskOpening.Why.NOT_ALLOWED));
        assertThat(Files.readAllBytes(folder.resolve("chairside.log"))).isEqualTo(before);
    }

    @Test
    void everyReasonNotToOpenHasWordsForTheScreen() {
        Messages words = Messages.english();
        assertThat(DeskOpening.Why.values()).allSatisfy(why -> {
            String key =
                    "desktop.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(why == DeskOpening.Why.NO_LOG || (words.has(key + ".what") && words.has(key + ".do")))
                    .as(key)
                    .isTrue();
        });
        assertThat(words.text("desktop.refused.not-allowed.what"))
                .isEqualTo("Your role does not allow reading the record.");
    }

    @Test
    void whoMayNotExportGetsNoFilePageOrCopyAndNothingIsNotedAsGone() throws IOException {
        Tried tried = opening(Authorities.without(Role.NURSE, Permission.EXPORT));
        try (SignedInDesk signedInDesk = new SignedInDesk(tried.person(), (DeskOpening.Opened) tried.opening())) {
            SessionId session =
                    signedInDesk.desk().archive().catalogue().all().getFirst().session();
            SettingsStore store = new SettingsStore(SettingsFile.in(folder), Locale.US);
            DeskRemsForm forms = new DeskRemsForm(signedInDesk, store, "Sample clinic");
            DeskExporter exports = new DeskExporter(
                    signedInDesk,
                    new SessionExport(Dialect.US),
                    store,
                    forms,
                    new ManifestStamp("Chairside", clock),
                    _ -> {});
            DeskDocuments papers =
                    new DeskDocuments(signedInDesk, new SessionExport(Dialect.US), exports, forms, store);
            Path out = Files.createDirectory(folder.resolve("out"));
            for (ExportFormat kind : ExportFormat.values()) {
                ExportChoice choice = new ExportChoice(List.of(session), kind, PaperSize.A4, out);
                assertThat(exports.write(choice, new Deaf()))
                        .isEqualTo(new RunOutcome.NotBegun("Your role does not allow exporting. Nothing was written; "
                                + "the record is safe in the log. Ask somebody whose role does."));
            }
            try (Stream<Path> files = Files.list(out)) {
                assertThat(files).isEmpty();
            }
            assertThat(exports.isAllowed()).isFalse();
            assertThat(exports.look(session)).isEmpty();
            assertThat(papers.isAllowed()).isFalse();
            assertThat(papers.leaves(session)).isEmpty();
            assertThat(papers.printed(session, PrintDocument.SUMMARY)).isFalse();
            assertThat(forms.mayCopy()).isFalse();
            forms.copied(signedInDesk.desk().archive().chart(session).orElseThrow());
            assertThat(signedInDesk.desk().archive().access(session)).isEmpty();
        }
    }

    /** Hears nothing. */
    private static final class Deaf implements Exporter.Watch {
        @Override
        public void written(Path file, boolean recorded) {}

        @Override
        public void leftOut(String words) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
