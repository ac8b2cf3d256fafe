package org.chairside.export.rems;

import java.util.List;
import org.chairside.model.ScreeningAnswer;

/** Medicines taken that can add to the effects, from the screening; the newer form asks for more of them. */
final class MedicinesBlock implements Block {
    /** Screening items of the shipped protocol, by the classes of the form (CLINICAL 2.1). */
    private static final List<String> OLDER =
            List.of("med-benzodiazepine", "med-hypnotic", "med-stimulant", "med-maoi");

    private static final List<String> NEWER = List.of(
            "med-benzodiazepine",
            "med-hypnotic",
            "med-stimulant",
            "med-maoi",
            "med-opioid",
            "med-other",
            "med-antihypertensive");

    @Override
    public String code() {
        return "medicines";
    }

    @Override
    public List<RemsField> fields(RemsContext reading) {
        return (reading.isNewer() ? NEWER : OLDER)
                .stream()
                        .map(item -> reading.field(item, answer(reading, item)))
                        .toList();
    }

    private static RemsAnswer answer(RemsContext reading, String item) {
        boolean listed = reading.chart().protocol().screening().stream()
                .anyMatch(each -> each.code().equals(item));
        ScreeningAnswers screening = new ScreeningAnswers(reading);
        return screening
                .find(item)
                .filter(each -> each.answer() != ScreeningAnswer.Answer.NOT_ASKED)
                .map(screening::said)
                .orElseGet(() -> reading.missing(listed ? "medicine" : "medicine-unlisted"));
    }
}
