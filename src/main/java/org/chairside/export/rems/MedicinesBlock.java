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
    public List<RemsField> fields(RemsContext context) {
        return (context.isNewer() ? NEWER : OLDER)
                .stream()
                        .map(item -> context.field(item, answer(context, item)))
                        .toList();
    }

    private static RemsAnswer answer(RemsContext context, String item) {
        boolean listed = context.chart().protocol().screening().stream()
                .anyMatch(each -> each.code().equals(item));
        ScreeningAnswers screening = new ScreeningAnswers(context);
        return screening
                .find(item)
                .filter(each -> each.answer() != ScreeningAnswer.Answer.NOT_ASKED)
                .map(screening::said)
                .orElseGet(() -> context.missing(listed ? "medicine" : "medicine-unlisted"));
    }
}
