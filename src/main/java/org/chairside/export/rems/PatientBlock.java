package org.chairside.export.rems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.BirthDate;
import org.chairside.model.CoursePlace;
import org.chairside.model.Patient;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SessionKind;
import org.chairside.model.Sex;

/** Who it is; for the newer form also whether it is the first treatment. */
final class PatientBlock implements Block {
    /** The screening item of the shipped protocol that asks about enrolment. */
    private static final String ENROLLED = "rems-enrolled";

    @Override
    public String code() {
        return "patient";
    }

    @Override
    public List<RemsField> fields(RemsContext context) {
        Patient patient = context.chart().patient();
        List<RemsField> fields = new ArrayList<>();
        fields.add(context.field("patient-first", name(context, patient.name().given())));
        fields.add(
                context.field("patient-middle", middle(context, patient.name().given())));
        fields.add(context.field("patient-last", context.said(patient.name().family(), from(context))));
        fields.add(context.field("patient-born", born(context, patient.born())));
        fields.add(context.field("patient-sex", sex(context, patient.sex())));
        if (context.isNewer()) {
            fields.add(context.field("first-treatment", firstTreatment(context)));
            fields.add(context.field("enrolled", enrolled(context)));
        }
        return fields;
    }

    /** The form takes a day and nothing else. */
    private static RemsAnswer born(RemsContext context, BirthDate born) {
        return switch (born) {
            case BirthDate.Exact(LocalDate date) -> context.wording().date(date, from(context));
            case BirthDate.YearOnly(int year) -> context.missing("birth-day", Integer.toString(year));
        };
    }

    private static String from(RemsContext context) {
        return context.wording().text("from.opening");
    }

    /** The given names without a last single letter, which is the middle initial. */
    private static RemsAnswer name(RemsContext context, String given) {
        if (given.isBlank()) {
            return context.missing("given-name");
        }
        String first = initial(given).isPresent()
                ? given.substring(0, given.lastIndexOf(' ')).strip()
                : given;
        return context.said(first, from(context));
    }

    private static RemsAnswer middle(RemsContext context, String given) {
        return initial(given)
                .map(letter -> context.said(letter, from(context)))
                .orElseGet(() -> context.notAsked("middle"));
    }

    private static Optional<String> initial(String given) {
        String last = given.substring(given.lastIndexOf(' ') + 1);
        boolean single = given.indexOf(' ') > 0 && last.matches("\\p{L}\\.?");
        return single ? Optional.of(last.substring(0, 1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The sex at birth, which is what the form asks for; never the gender in its place. */
    private static RemsAnswer sex(RemsContext context, Sex sex) {
        return sex == Sex.NOT_RECORDED
                ? context.missing("sex")
                : context.said(context.wording().text("sex." + sex.name().toLowerCase(Locale.ROOT)), from(context));
    }

    private static boolean isFirst(CoursePlace course) {
        return course.number() == 1 && course.kind() == SessionKind.INDUCTION;
    }

    /** A first session of a later series says nothing about the series before it. */
    private static RemsAnswer firstTreatment(RemsContext context) {
        CoursePlace course = context.chart().coursePlace();
        String from = context.wording().text("from.course", Integer.toString(course.number()));
        boolean known = isFirst(course) || course.number() > 1;
        return known ? context.yesOrNo(isFirst(course), from) : context.missing("first-treatment");
    }

    private static RemsAnswer enrolled(RemsContext context) {
        if (context.chart().coursePlace().number() > 1) {
            return context.notAsked("enrolled");
        }
        ScreeningAnswers screening = new ScreeningAnswers(context);
        return screening
                .find(ENROLLED)
                .filter(each -> each.answer() != ScreeningAnswer.Answer.NOT_ASKED)
                .map(screening::said)
                .orElseGet(() -> context.missing("enrolled"));
    }
}
