package org.chairside.ui.review.state;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.ui.kit.Level;

/** Everything of a session but the sets, section by section. */
final class Details {
    private final NotatedChart reader;
    private final DetailLines lines;

    Details(NotatedChart reader) {
        this.reader = reader;
        this.lines = new DetailLines(reader);
    }

    List<Detail> all(List<SignatureState> signatures) {
        CareDetails care = new CareDetails(reader);
        RecordDetails record = new RecordDetails(reader);
        List<Detail> all = new ArrayList<>();
        section(all, "signatures", signatures.stream().map(Details::signature).toList());
        section(all, "talk", lines.of(Details::isTalk));
        section(all, "notices", new NoticeDetails(reader).all());
        section(all, "effects", new EffectDetails(reader).all());
        section(all, "doses", given());
        section(all, "scores", lines.of(Event.ScaleScored.class::isInstance));
        section(all, "notes", lines.of(Details::isNote));
        section(all, "before", lines.of(Details::isDecision));
        section(all, "screening", care.screening());
        section(all, "release", care.release());
        section(all, "after", lines.of(Details::isAftercare));
        section(all, "corrections", record.corrected());
        section(all, "unplaced", record.unplaced());
        section(all, "record", record.record());
        return all;
    }

    private void section(List<Detail> all, String key, List<? extends Detail> facts) {
        if (!facts.isEmpty()) {
            all.add(new Detail.Heading(reader.text("section." + key)));
            all.addAll(facts);
        }
    }

    private static Detail.Fact signature(SignatureState signature) {
        return Detail.Fact.of("", signature.head(), signature.words())
                .at(signature.isBroken() ? Level.HIGH : signature.counts() ? Level.OK : Level.NONE)
                .about(signature.entry());
    }

    private List<Detail> given() {
        List<Detail> all = new ArrayList<>(lines.of(Details::isGiven));
        if (all.isEmpty()) {
            return List.of(Detail.Fact.of("", reader.text("doses.none"), ""));
        }
        reader.chart()
                .doses()
                .total()
                .ifPresent(total -> all.add(Detail.Fact.of(reader.text("doses.total"), amount(total), planned())));
        return all;
    }

    private String planned() {
        return reader.chart()
                .opened()
                .plannedDose()
                .map(dose -> reader.text("doses.planned", amount(dose)))
                .orElse("");
    }

    private String amount(Dose dose) {
        String words = reader.ui().words().dose(dose);
        return reader.chart()
                .opened()
                .weight()
                .map(weight -> dose.milligrams().divide(weight.kilograms(), 2, RoundingMode.HALF_UP))
                .map(each -> reader.text(
                        "doses.per-kilogram", words, reader.ui().words().number(each.stripTrailingZeros())))
                .orElse(words);
    }

    private static boolean isGiven(Event event) {
        return switch (event) {
            case Event.InfusionStarted _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionRateChanged _,
                    Event.InfusionEnded _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.DrugWasted _,
                    Event.MedicationGiven _ -> true;
            default -> false;
        };
    }

    private static boolean isNote(Event event) {
        return event instanceof Event.NoteWritten || event instanceof Event.PhysicianCalled;
    }

    private static boolean isDecision(Event event) {
        return event instanceof Event.TreatmentOrdered
                || event instanceof Event.GoDecided
                || event instanceof Event.IdentityConfirmed;
    }

    private static boolean isTalk(Event event) {
        return switch (event) {
            case Event.SessionSigned _, Event.SessionCountersigned _ -> false;
            default -> event instanceof Event.InReview;
        };
    }

    private static boolean isAftercare(Event event) {
        return event instanceof Event.FollowUpLogged || event instanceof Event.RemsSubmitted;
    }
}
