package org.chairside.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.app.Build;
import org.chairside.chart.Outgoing;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.PermittedExports;
import org.chairside.desk.SignedInDesk;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.back.CsvBack;
import org.chairside.export.fhir.Validator;
import org.chairside.model.Ids;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample clinic, which the tour goes through, gives out. */
class SampleExportsTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));
    private final SessionExport export = new SessionExport(Dialect.US);

    @TempDir
    private Path folder;

    private <T> List<T> ofEach(Function<Outgoing, T> what) {
        Keyring keyring = new SampleClinic(folder, clock, Build.ofThis().version()).make();
        SignedIn nurse =
                (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        try (SignedInDesk signedInDesk = new SignedInDesk(nurse, (DeskOpening.Opened) DeskOpening.at(new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty())))) {
            PermittedExports outbox = ((ExportPermission.Allowed) signedInDesk.exporting()).outbox();
            return signedInDesk.desk().archive().catalogue().all().stream()
                    .map(each -> what.apply(outbox.of(each.session()).orElseThrow()))
                    .toList();
        }
    }

    @Test
    void theValidatorFindsNothingWrongWithTheDocumentsOfItsSessions() {
        List<String> documents = ofEach(outgoing -> new String(export.of(outgoing, new Format.Fhir()), UTF_8));
        assertThat(documents).hasSizeGreaterThan(5);
        assertThat(new Validator().complaints(documents)).isEmpty();
    }

    @Test
    void itsSessionsCanBeReadBackFromTheirTables() {
        List<Boolean> same = ofEach(outgoing -> CsvBack.entries(export.of(outgoing, new Format.Csv()))
                .equals(outgoing.chart().entries()));
        assertThat(same).hasSizeGreaterThan(5).doesNotContain(false);
    }
}
