package org.chairside.ui.form;

import java.util.List;
import java.util.Map;
import org.chairside.scales.Scale;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.session.SessionModel;
import org.chairside.ui.session.scales.ScalesModel;

/** Fills forms as a nurse would, for tests that are about something else: what is asked is confirmed once. */
public final class Given {
    private Given() {}

    /** An infusion started now, without a word on how it was drawn up. */
    public static boolean infusion(SessionModel model, String milligrams, String minutes) {
        return form(model.doses(), FormAct.Kind.START, Map.of(FieldName.DOSE, milligrams, FieldName.OVER, minutes));
    }

    /** Chooses a scale anew, by the key that stands beside it. */
    public static void scale(ScalesModel scales, String code) {
        scales.open();
        List<String> codes = scales.choices().stream().map(Scale::code).toList();
        scales.typed(ScalesModel.key(codes.indexOf(code)));
    }

    public static boolean endOfInfusion(SessionModel model, String milligrams) {
        return form(model.doses(), FormAct.Kind.END, Map.of(FieldName.GIVEN, milligrams));
    }

    public static boolean device(SessionModel model, String lot) {
        return form(model.doses(), FormAct.Kind.DEVICE, Map.of(FieldName.LOT, lot));
    }

    /** Opens the form, fills it, presses Enter, and once more if something was asked. */
    public static boolean form(FormModel form, FormAct.Kind kind, Map<FieldName, String> typed) {
        form.open();
        boolean saved = confirmed(choose(form, kind, typed));
        form.close();
        return saved;
    }

    /** Presses Enter, and once more if something was asked. */
    public static boolean confirmed(FormModel form) {
        boolean saved = form.submit();
        return saved || (form.faceProperty().get().answer() instanceof Answer.Asked && form.submit());
    }

    static FormModel choose(FormModel form, FormAct.Kind kind, Map<FieldName, String> typed) {
        form.choose(form.actsProperty().get().stream()
                .filter(act -> act.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such act now: " + kind)));
        typed.forEach((field, text) -> form.text(field).set(text));
        return form;
    }

    /** What was asked, one sentence each. */
    public static List<String> asked(FormModel form) {
        return form.faceProperty().get().answer() instanceof Answer.Asked(List<Answer.Ask> asks)
                ? asks.stream().map(Answer.Ask::words).toList()
                : List.of();
    }
}
