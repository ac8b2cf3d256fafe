package org.chairside.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chairside.app.Build;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogVerdict;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.Ids;
import org.chairside.model.SessionState;
import org.chairside.model.SigningStage;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleClinicTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));

    @TempDir
    private Path folder;

    @Test
    void hasThreeSessionsGoingOnAndTheRestReleasedAndNothingUnplaced() {
        Keyring keyring = new SampleClinic(folder, clock, Build.ofThis().version()).make();
        SignedIn nurse =
                (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        try (SignedInDesk signedInDesk = new SignedInDesk(nurse, (DeskOpening.Opened) DeskOpening.at(new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty())))) {
            Desk desk = signedInDesk.desk();
            List<Chart> all = desk.archive().catalogue().all().stream()
                    .map(each -> desk.archive().chart(each.session()).orElseThrow())
                    .toList();
            assertThat(desk.openSessions()).hasSize(3);
            assertThat(all)
                    .filteredOn(chart -> chart.state() == SessionState.RELEASED)
                    .hasSize(all.size() - 3);
            assertThat(all).allSatisfy(chart -> assertThat(chart.unplaced()).isEmpty());
            assertThat(all.stream().map(chart -> chart.signing().stage()))
                    .contains(SigningStage.NOT_SIGNED, SigningStage.SIGNED, SigningStage.COUNTERSIGNED);
            assertThat(all.stream()
                            .flatMap(chart -> desk.archive().signatureCheck(keyring).of(chart.entries()).stream()))
                    .isNotEmpty()
                    .allMatch(SignatureCheck.Checked::holds);
        }
        assertThat(LogVerdict.of(folder, Optional.empty(), folder.resolve("state")))
                .isInstanceOf(LogVerdict.Intact.class);
    }

    @Test
    void risesWithinThePublishedCourseAndComesBack() {
        Keyring keyring = new SampleClinic(folder, clock, Build.ofThis().version()).make();
        SignedIn nurse =
                (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        try (SignedInDesk signedInDesk = new SignedInDesk(nurse, (DeskOpening.Opened) DeskOpening.at(new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty())))) {
            signedInDesk.desk().archive().catalogue().all().stream()
                    .filter(each -> each.state() == SessionState.RELEASED)
                    .map(each ->
                            signedInDesk.desk().archive().chart(each.session()).orElseThrow())
                    .forEach(chart -> assertThat(lastRise(chart)).isBetween(-2, 5));
        }
    }

    private static int lastRise(Chart chart) {
        int before = chart.baselineVitals()
                .orElseThrow()
                .bloodPressure()
                .orElseThrow()
                .systolic();
        return chart.lastSet()
                        .orElseThrow()
                        .vitals()
                        .bloodPressure()
                        .orElseThrow()
                        .systolic()
                - before;
    }
}
