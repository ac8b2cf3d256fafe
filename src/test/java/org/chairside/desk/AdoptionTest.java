package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.chairside.desk.Receipt.Denial;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Aftercare;
import org.chairside.model.Author;
import org.chairside.model.DoseRules;
import org.chairside.model.EffectTerm;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.model.StreamId;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final Author PHYSICIAN = new Author(new StaffId(new UUID(0x57AF, 9)), "Lena Brandt", Role.PHYSICIAN);
    private static final StreamId CLINIC = new StreamId(new UUID(0xC1, 1));
    private static final String INFUSION = ProtocolTemplates.text("iv-infusion");

    /** The shipped infusion as another version, with its interval during it changed. */
    private static Protocol version(int version, int every) {
        String toml = INFUSION.replaceFirst("version = 1", "version = " + version)
                .replaceFirst("(stage = \"during\"\nanchor = \"phase-start\"\nevery = )10", "$1" + every);
        return ((ProtocolReading.Read) ProtocolReader.read(toml)).protocol();
    }

    private static Receipt adopt(TestDesk test, Author author, Protocol protocol) {
        return test.desk.clinic().adopt(author, CLINIC, protocol).join();
    }

    @Test
    void whatAPhysicianAdoptsIsInForceAndOffered() {
        try (TestDesk test = new TestDesk()) {
            assertThat(test.desk.clinic().protocols(CLINIC).adopted()).isEmpty();
            assertThat(adopt(test, PHYSICIAN, version(1, 10))).isInstanceOf(Receipt.Saved.class);
            assertThat(adopt(test, PHYSICIAN, version(2, 5))).isInstanceOf(Receipt.Saved.class);
            ProtocolBook book = test.desk.clinic().protocols(CLINIC);
            ProtocolBook.Adopted inForce = book.current("iv-infusion").orElseThrow();
            assertThat(inForce.protocol()).isEqualTo(version(2, 5));
            assertThat(inForce.by()).isEqualTo(PHYSICIAN);
            assertThat(inForce.at()).isBetween(Sessions.MORNING, test.now());
            assertThat(book.versions("iv-infusion"))
                    .extracting(each -> each.protocol().key().version())
                    .containsExactly(2, 1);
            assertThat(book.offered(ProtocolTemplates.shipped()))
                    .extracting(each -> each.key().toString())
                    .containsExactly(
                            "iv-infusion v2",
                            "esketamine-nasal v1",
                            "intramuscular v1",
                            "subcutaneous v1",
                            "oral-sublingual v1");
            assertThat(book.holds(version(1, 10))).isTrue();
            assertThat(book.holds(ProtocolTemplates.named("intramuscular"))).isFalse();
        }
    }

    @Test
    void onlyAPhysicianAdopts() {
        try (TestDesk test = new TestDesk()) {
            assertThat(adopt(test, TestDesk.NURSE, version(1, 10))).isEqualTo(new Receipt.Denied(Denial.NOT_ALLOWED));
            assertThat(test.desk.clinic().protocols(CLINIC).adopted()).isEmpty();
        }
    }

    @Test
    void aVersionThatIsNotTheNextIsDeniedAndTheOldOneStays() {
        try (TestDesk test = new TestDesk()) {
            for (int wrong : List.of(1, 3)) {
                assertThat(adopt(test, PHYSICIAN, version(wrong, 5)))
                        .isEqualTo(new Receipt.Denied(Denial.NOT_THE_NEXT_VERSION));
            }
            adopt(test, PHYSICIAN, version(1, 10));
            for (int wrong : List.of(1, 3)) {
                assertThat(adopt(test, PHYSICIAN, version(wrong, 5)))
                        .isEqualTo(new Receipt.Denied(Denial.NOT_THE_NEXT_VERSION));
            }
            assertThat(test.desk
                            .clinic()
                            .protocols(CLINIC)
                            .current("iv-infusion")
                            .orElseThrow()
                            .protocol())
                    .isEqualTo(version(1, 10));
        }
    }

    @Test
    void aFirstVersionThatIsNotTheTemplateItselfHasAnotherNumberThanTheTemplate() {
        try (TestDesk test = new TestDesk()) {
            ProtocolBook book = test.desk.clinic().protocols(CLINIC);
            assertThat(book.nextVersion(version(1, 10))).isEqualTo(1);
            assertThat(book.nextVersion(version(1, 5))).isEqualTo(2);
            assertThat(adopt(test, PHYSICIAN, version(2, 5))).isInstanceOf(Receipt.Saved.class);
            assertThat(test.desk.clinic().protocols(CLINIC).nextVersion(version(1, 10)))
                    .isEqualTo(3);
        }
    }

    @Test
    void ofTwoAtOnceOnlyOneBecomesTheNextVersion() {
        try (TestDesk test = new TestDesk()) {
            CompletableFuture<Receipt> one = test.desk.clinic().adopt(PHYSICIAN, CLINIC, version(2, 5));
            CompletableFuture<Receipt> other = test.desk.clinic().adopt(PHYSICIAN, CLINIC, version(2, 7));
            assertThat(one.join()).isInstanceOf(Receipt.Saved.class);
            assertThat(other.join()).isEqualTo(new Receipt.Denied(Denial.NOT_THE_NEXT_VERSION));
        }
    }

    @Test
    void aProtocolThatCouldNotBeReadAgainIsDenied() {
        try (TestDesk test = new TestDesk()) {
            Protocol sound = version(2, 10);
            Protocol twice = new Protocol(
                    sound.key(),
                    sound.name(),
                    sound.drug(),
                    sound.route(),
                    sound.schedule(),
                    sound.vitals(),
                    sound.limits(),
                    List.of(
                            new EffectTerm("calm", "Calm", EffectTerm.Kind.POSITIVE),
                            new EffectTerm("calm", "Calmer", EffectTerm.Kind.POSITIVE)),
                    sound.screening(),
                    DoseRules.NONE,
                    List.of(),
                    sound.release(),
                    Aftercare.NONE,
                    List.of());
            assertThat(adopt(test, PHYSICIAN, twice)).isEqualTo(new Receipt.Denied(Denial.PROTOCOL_FAULTY));
        }
    }

    @Test
    void whatCouldNotBeSavedIsNotInForce() {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        JournalWriter full = new JournalWriter() {
            @Override
            public CompletableFuture<Outcome> append(
                    org.chairside.model.Entry entry,
                    java.util.function.Function<
                                    org.chairside.model.Recorded,
                                    java.util.Optional<org.chairside.model.SessionSummary>>
                            row) {
                return CompletableFuture.completedFuture(new Outcome.NotSaved(Fault.DISK_FULL));
            }

            @Override
            public void close() {}
        };
        try (TestDesk test = new TestDesk(journal, full)) {
            assertThat(adopt(test, PHYSICIAN, version(1, 10)))
                    .isEqualTo(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
            assertThat(test.desk.clinic().protocols(CLINIC).adopted()).isEmpty();
        }
    }

    @Test
    void theBookIsReadBackFromTheLog() {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        try (TestDesk first = new TestDesk(journal)) {
            adopt(first, PHYSICIAN, version(1, 10));
            adopt(first, PHYSICIAN, version(2, 5));
            ProtocolBook book = first.desk.clinic().protocols(CLINIC);
            TestDesk second = new TestDesk(journal);
            assertThat(second.desk.clinic().protocols(CLINIC)).isEqualTo(book);
        }
    }

    @Test
    void hazard21ARunningSessionKeepsTheVersionItWasOpenedUnder() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Protocol pinned = session.chart().protocol();
            adopt(test, PHYSICIAN, version(1, 10));
            adopt(test, PHYSICIAN, version(2, 5));
            test.submit(session, test.set("138/84 78 97"));
            assertThat(session.chart().protocol()).isEqualTo(pinned);
            assertThat(session.chart().protocol().key().version()).isEqualTo(1);
            assertThat(test.desk
                            .archive()
                            .chart(session.subject().session())
                            .orElseThrow()
                            .protocol())
                    .isEqualTo(pinned);
        }
    }
}
