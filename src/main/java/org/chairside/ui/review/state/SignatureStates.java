package org.chairside.ui.review.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Signing;
import org.chairside.chart.StandingSignature;
import org.chairside.model.Author;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionState;
import org.chairside.model.Signature;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.words.PatientWords;

/** The signatures of a session in words, and whether they hold. */
final class SignatureStates {
    /** So many hex digits of a hash are enough to compare with a printed page. */
    private static final int SHORT = 16;

    private final NotatedChart reader;
    private final Signing signing;

    SignatureStates(NotatedChart reader) {
        this.reader = reader;
        this.signing = reader.chart().signing();
    }

    /** @param checked what was found about each of them */
    List<SignatureState> all(List<Checked> checked) {
        return checked.stream().map(this::seal).toList();
    }

    private SignatureState seal(Checked checked) {
        Recorded entry = checked.entry();
        Author by = entry.entry().author();
        boolean first = entry.event() instanceof Event.SessionSigned;
        Optional<StandingSignature> standing = standing(entry.id());
        // What was added after a signature must leave it untouched; a return takes all that followed out of that rule.
        boolean followed = standing.map(StandingSignature::covers).orElse(true);
        boolean holds = checked.holds() && followed;
        String head = reader.text(
                first ? "seal.signed" : "seal.countersigned",
                by.name(),
                reader.ui().words().role(by.role()),
                reader.ui().words().dateTime(entry.entry().enteredAt()));
        return new SignatureState(entry.id(), head, words(checked, followed, standing), holds, standing.isPresent());
    }

    private Optional<StandingSignature> standing(EntryId entry) {
        return Stream.of(signing.signed(), signing.countersigned())
                .flatMap(Optional::stream)
                .filter(each -> each.line().id().equals(entry))
                .findFirst();
    }

    private String words(Checked checked, boolean followed, Optional<StandingSignature> standing) {
        Signature signature = checked.signature();
        String covers = reader.text(
                "seal.covers",
                signature.entries(),
                signature.headSeq(),
                signature.head().hex().substring(0, SHORT));
        String finding = checked.holds() && !followed ? reader.text("seal.followed") : finding(checked);
        String counts = standing.isPresent() ? "" : reader.text("seal.returned");
        String patient = standing.flatMap(each -> each.otherThan(reader.chart().patient()))
                .map(then -> reader.text("seal.patient-then", words().of(then)))
                .orElse("");
        return Stream.of(signature.meaning(), covers, finding, counts, patient)
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private PatientWords words() {
        return new PatientWords(reader.ui().messages(), reader.ui().words());
    }

    private String finding(Checked checked) {
        String key = "seal." + checked.finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return checked.finding() == Finding.EARLY_BUILD
                ? reader.text(
                        key,
                        reader.ui().words().dateTime(checked.entry().entry().happenedAt()))
                : reader.text(key);
    }

    /** How far the session and its signing have come, in a few words. */
    String stage() {
        String over = reader.clinicalWords().state(reader.chart().state());
        return switch (signing.stage()) {
            case NOT_SIGNED ->
                reader.chart().state() == SessionState.OPEN ? over : reader.text("stage.not-signed", over);
            case RETURNED ->
                signing.returned()
                        .map(line -> reader.text(
                                "stage.returned", NotatedChart.by(line.original()), reader.time(line.enteredAt())))
                        .orElse(over);
            case SIGNED ->
                signing.signed().map(each -> stage("stage.signed", each)).orElse(over);
            case COUNTERSIGNED ->
                Stream.of(
                                signing.signed().map(each -> stage("stage.signed", each)),
                                signing.countersigned().map(each -> stage("stage.countersigned", each)))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> reader.text("stage.both", one, other))
                        .orElse(over);
        };
    }

    private String stage(String key, StandingSignature signed) {
        return reader.text(key, signed.by().initials(), reader.time(signed.at()));
    }
}
