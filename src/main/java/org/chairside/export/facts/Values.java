package org.chairside.export.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.Unplaced;
import org.chairside.model.Departure;
import org.chairside.model.Drug;
import org.chairside.model.Gender;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Origin;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.SessionKind;
import org.chairside.model.Severity;
import org.chairside.model.Sex;
import org.chairside.model.UnreadableEntry;

/** The lists of words a value is one of. */
public enum Values {
    NONE(),
    UNPLACED(Unplaced.Why.values()),
    UNREADABLE(UnreadableEntry.Why.values()),
    ORIGIN(Origin.TRANSCRIBED),
    SEX(Sex.FEMALE, Sex.MALE, Sex.INTERSEX),
    GENDER(Gender.values()),
    DRUG(Drug.values()),
    ROUTE(Route.values()),
    COURSE_KIND(SessionKind.values()),
    INDICATION(Indication.values()),
    SCREENING_DECISION("may-go", "may-not-go"),
    GO(Go.values()),
    ANSWER(ScreeningAnswer.Answer.values()),
    NOT_TAKEN(Stream.of(NotTaken.values()).map(NotTaken::code).toArray(String[]::new)),
    LATE(LateReason.values()),
    REVIEWED(ReviewOutcome.values()),
    SERIOUS_KIND(SeriousKind.values()),
    SERIOUS_OUTCOME(SeriousOutcome.values()),
    DEPARTURE(Departure.values()),
    SEVERITY(Severity.values()),
    NOTICED_BY(NoticedBy.PATIENT, NoticedBy.STAFF),
    ROLE(Role.values()),
    MET("met", "not-met"),
    YES_NO("yes", "no"),
    SENT("sent"),
    VERDICT(Stream.of(SignatureVerdict.values()).map(Codes::verdict).toArray(String[]::new)),
    STATUS(Stream.concat(Stream.of(EntryVersion.Status.values()).map(Codes::code), Stream.of("unreadable", "reckoned"))
            .toArray(String[]::new)),
    STANDING("draft", "signed", "countersigned");

    private final String codes;

    Values(Enum<?>... constants) {
        this(Stream.of(constants).map(Codes::code).toArray(String[]::new));
    }

    Values(String... codes) {
        this.codes = String.join(" ", codes);
    }

    Values() {
        this.codes = "";
    }

    /** The words, in a stable order. */
    public List<String> codes() {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }

    /** What the list is called; empty for none. */
    public Optional<String> title() {
        return this == NONE ? Optional.empty() : Optional.of(Codes.code(this));
    }
}
