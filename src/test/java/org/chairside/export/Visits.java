package org.chairside.export;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chairside.model.Allergies;
import org.chairside.model.BloodPressure;
import org.chairside.model.Dose;
import org.chairside.model.Drug;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.NotTaken;
import org.chairside.model.PersonName;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;

/** A few synthetic sessions that between them hold every kind of event a session can have. */
final class Visits {
    private Visits() {}

    static Event.VitalsTaken set(int systolic, int diastolic, int rate, int saturation, int breaths) {
        return set(systolic, diastolic, rate, saturation, breaths, "");
    }

    static Event.VitalsTaken set(int systolic, int diastolic, int rate, int saturation, int breaths, String note) {
        return new Event.VitalsTaken(
                Vitals.of(
                        new BloodPressure(systolic, diastolic),
                        new HeartRate(rate),
                        new SpO2(saturation),
                        new RespiratoryRate(breaths)),
                List.of(),
                note);
    }

    static Event.EffectAsked effect(String code, Severity severity) {
        return new Event.EffectAsked(code, severity, "");
    }

    static Event.Screened screened() {
        return new Event.Screened(
                List.of(
                        new ScreeningAnswer("fasted", ScreeningAnswer.Answer.YES, ""),
                        new ScreeningAnswer("pregnant", ScreeningAnswer.Answer.NO, "Test today negative"),
                        new ScreeningAnswer("aneurysm", ScreeningAnswer.Answer.NOT_ASKED, "")),
                new Escort("Kwame Osei", "555 0134"));
    }

    /** An infusion with a correction, a late set, a refused cuff, effects that come and go, and a release. */
    static Visit infusion() {
        Visit visit = Visit.opened(Drug.KETAMINE, Route.INTRAVENOUS)
                .at(2, new Event.IdentityConfirmed("MO", 1981))
                .at(4, screened())
                .at(6, set(128, 78, 72, 98, 14))
                .at(10, new Event.InfusionStarted(Dose.milligrams(35), Duration.ofMinutes(40)))
                .at(20, set(142, 86, 80, 97, 14))
                .at(21, effect("dis", Severity.MILD))
                .at(21, effect("nau", Severity.ABSENT))
                .at(30, set(185, 96, 86, 96, 13));
        visit.amendLast(30, set(158, 96, 86, 96, 13), "Typed 185 for 158");
        return visit.at(31, effect("dis", Severity.MODERATE))
                .at(31, effect("diz", Severity.MILD))
                .at(33, new Event.PhysicianCalled("Dr Lee Chan", "Continue, recheck in 5 min"))
                .at(35, set(164, 98, 90, 95, 12, "Repeat on the left arm"))
                .at(38, new Event.MedicationGiven("Ondansetron", "4 mg", "intravenous", "Dr Lee Chan"))
                .at(40, new Event.VitalsNotTaken(NotTaken.WITH_THERAPIST, ""))
                .at(50, new Event.InfusionEnded(Dose.milligrams(35)))
                .at(51, set(150, 90, 84, 97, 14))
                .entered(12)
                .at(66, set(138, 84, 78, 98, 14))
                .entered(0)
                .at(80, effect("dis", Severity.ABSENT))
                .at(80, effect("diz", Severity.ABSENT))
                .at(82, set(130, 80, 74, 98, 14))
                .at(90, new Event.NoteWritten("Calm, talks of the garden. Drank water."))
                .at(96, set(126, 78, 70, 98, 14))
                .at(110, new Event.ReleaseItemChecked("oriented", true))
                .at(110, new Event.ReleaseItemChecked("steady", true))
                .at(111, new Event.ReleaseItemChecked("near-baseline", true))
                .at(112, new Event.Released("Kwame Osei", "Will rest at home, no driving until tomorrow"));
    }

    /** A nasal session copied from paper, with a partial set, a withdrawn note, a second dose and a cancelled end. */
    static Visit nasal() {
        Visit visit = Visit.opened(Drug.ESKETAMINE, Route.INTRANASAL)
                .transcribed(600)
                .by("Ben Ito", Role.NURSE)
                .at(5, set(118, 72, 66, 99, 14))
                .at(10, new Event.DeviceGiven(1, 2, Dose.milligrams(28), "LOT-77A"))
                .at(15, new Event.DeviceGiven(2, 2, Dose.milligrams(28), "LOT-77A"))
                .at(
                        30,
                        new Event.VitalsTaken(
                                Vitals.of(new HeartRate(80), new Temperature(368))
                                        .with(Vital.BLOOD_PRESSURE, NotTaken.CUFF_FAILED),
                                List.of("hr-jump"),
                                ""))
                .at(32, new Event.NoteWritten("Wrong patient's note"));
        visit.at(33, new Event.EntryWithdrawn(visit.lastId(), "Meant for room 1"));
        visit.at(50, set(140, 88, 82, 91, 10));
        visit.at(52, new Event.BaselineChosen(visit.entries().get(1).id()));
        visit.at(60, new Event.DoseGiven(new Dose(500), Route.SUBLINGUAL, "under the tongue"))
                .at(61, new Event.InfusionPaused("Line pulled"))
                .at(62, new Event.InfusionResumed())
                .at(70, new Event.EntryWithdrawn(Visits.elsewhere(), "No such entry"))
                .at(71, new Event.Unknown("hologram-made", 2, "{\"kind\":\"hologram-made\"}"))
                .at(80, new Event.SessionCancelled("Patient wished to stop"));
        return visit;
    }

    private static org.chairside.model.EntryId elsewhere() {
        return new org.chairside.model.EntryId(Visit.id(0x9999));
    }

    /** Names, places and words in Hebrew, Arabic and Persian, with numbers and Latin words among them. */
    static Visit rightToLeft() {
        return Visit.opened(
                        Visit.patient(
                                new PersonName("\u05DB\u05D4\u05DF", "\u05D3\u05D5\u05D3 12/80", ""),
                                new Allergies.Known(
                                        "\u067E\u0646\u06CC\u0633\u06CC\u0644\u06CC\u0646 (\u0634\u062F\u06CC\u062F)")),
                        Visit.protocol(Drug.KETAMINE, Route.INTRAVENOUS))
                .at(5, set(128, 78, 72, 98, 14, "\u05DC\u05D7\u05E5 120 \u05D2\u05D1\u05D5\u05D4"))
                .at(
                        10,
                        new Event.DoseGiven(
                                Dose.milligrams(35),
                                Route.INTRAMUSCULAR,
                                "\u0627\u0644\u0643\u062A\u0641 \u0627\u0644\u0623\u064A\u0633\u0631"))
                .at(12, new Event.PhysicianCalled("\u062F. \u0645\u062D\u0645\u062F 3", "Continue, recheck in 5 min"))
                .at(13, new Event.NoteWritten("Said \u05E9\u05DC\u05D5\u05DD (peace) at 12:30, then slept."));
    }

    /** As many sets as a page will not hold. */
    static Visit longOne(int sets) {
        Visit visit = Visit.opened(Drug.KETAMINE, Route.INTRAVENOUS)
                .at(5, set(128, 78, 72, 98, 14))
                .at(10, new Event.InfusionStarted(Dose.milligrams(35), Duration.ofMinutes(40)));
        for (int i = 0; i < sets; i++) {
            visit.at(12 + 3L * i, set(130 + i % 17, 80 + i % 9, 70 + i % 13, 95 + i % 5, 12 + i % 4));
        }
        return visit;
    }

    static Map<String, String> hostile() {
        return Map.ofEntries(
                Map.entry("formula", "=1+1"),
                Map.entry("plus", "+cmd"),
                Map.entry("minus", "-2"),
                Map.entry("at", "@SUM"),
                Map.entry("tab", "\tx"),
                Map.entry("return", "\rx"),
                Map.entry("quoted formula", "'=1+1"),
                Map.entry("quotes", "a \"b\" 'c', d\r\ne"),
                Map.entry("sql", "'); DROP TABLE entry;--"),
                Map.entry("controls", "a\u0000b\u0001c\u0085d"),
                Map.entry("bidi", "\u202Eevil\u202C \u2066x\u2069 \u200B\uFEFF"),
                Map.entry("marks", "e" + "\u0301".repeat(5000)),
                Map.entry("family", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
                Map.entry("homoglyph", "M\u0430rta"),
                Map.entry("nfd", "Jose\u0301"),
                Map.entry("rtl", "\u05D3\u05D5\u05D3 \u0645\u062D\u0645\u062F"),
                Map.entry("format", "%n %s ${jndi:ldap://x}"),
                Map.entry("html", "</td><script>alert(1)</script>&amp;<b>"),
                Map.entry("long", "word ".repeat(20_000)),
                Map.entry("spaces", "   "));
    }
}
