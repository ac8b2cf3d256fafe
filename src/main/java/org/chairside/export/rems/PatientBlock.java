package org.chairside.export.rems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.Course;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SessionKind;

/** Who it is; for the newer form also whether it is the first treatment. */
final class PatientBlock implements Block {
    /** The screening item of the shipped protocol that asks about enrolment. */
    private static final String ENROLLED = "rems-enrolled";

    @Override
    public String code() {
        return "patient";
    }

    @Override
    public List<RemsField> fields(RemsContext reading) {
        Patient patient = reading.chart().patient();
        List<RemsField> fields = new ArrayList<>();
        fields.add(reading.field("patient-first", name(reading, patient.name().given())));
        fields.add(
                reading.field("patient-middle", middle(reading, patient.name().given())));
        fields.add(reading.field("patient-last", reading.said(patient.name().family(), from(reading))));
        fields.add(reading.field("patient-born", reading.wording().date(patient.born(), from(reading))));
        fields.add(reading.field("patient-sex", sex(reading, patient.gender())));
        if (reading.isNewer()) {
            fields.add(reading.field("first-treatment", firstTreatment(reading)));
            fields.add(reading.field("enrolled", enrolled(reading)));
        }
        return fields;
    }

    private static String from(RemsContext reading) {
        return reading.wording().text("from.opening");
    }

    /** The given names without a last single letter, which is the middle initial. */
    private static RemsAnswer name(RemsContext reading, String given) {
        if (given.isBlank()) {
            return reading.missing("given-name");
        }
        String first = initial(given).isPresent()
                ? given.substring(0, given.lastIndexOf(' ')).strip()
                : given;
        return reading.said(first, from(reading));
    }

    private static RemsAnswer middle(RemsContext reading, String given) {
        return initial(given)
                .map(letter -> reading.said(letter, from(reading)))
                .orElseGet(() -> reading.notAsked("middle"));
    }

    private static Optional<String> initial(String given) {
        String last = given.substring(given.lastIndexOf(' ') + 1);
        boolean single = given.indexOf(' ') > 0 && last.matches("\\p{L}\\.?");
        return single ? Optional.of(last.substring(0, 1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static RemsAnswer sex(RemsContext reading, Gender gender) {
        return gender == Gender.NOT_KNOWN
                ? reading.missing("sex")
                : reading.said(reading.wording().text("sex." + gender.name().toLowerCase(Locale.ROOT)), from(reading));
    }

    private static boolean isFirst(Course course) {
        return course.number() == 1 && course.kind() == SessionKind.INDUCTION;
    }

    /** A first session of a later series says nothing about the series before it. */
    private static RemsAnswer firstTreatment(RemsContext reading) {
        Course course = reading.chart().course();
        String from = reading.wording().text("from.course", Integer.toString(course.number()));
        boolean known = isFirst(course) || course.number() > 1;
        return known ? reading.yesOrNo(isFirst(course), from) : reading.missing("first-treatment");
    }

    private static RemsAnswer enrolled(RemsContext reading) {
        if (reading.chart().course().number() > 1) {
            return reading.notAsked("enrolled");
        }
        ScreeningAnswers screening = new ScreeningAnswers(reading);
        return screening
                .find(ENROLLED)
                .filter(each -> each.answer() != ScreeningAnswer.Answer.NOT_ASKED)
                .map(screening::said)
                .orElseGet(() -> reading.missing("enrolled"));
    }
}
