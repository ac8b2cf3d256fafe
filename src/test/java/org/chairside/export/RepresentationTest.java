package org.chairside.export;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.EffectCourse;
import org.chairside.export.facts.Codes;
import org.chairside.model.Aftercare;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.Protocol;
import org.chairside.model.Route;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.SessionKind;
import org.chairside.model.Severity;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every row of the fact sheet's tables of routes, indications, effects, contraindications and process steps (CLINICAL
 * 1.1 to 1.5) has its place in a session, and is found again in the chart, in the words of the summary and in the rows of
 * the table. The lists below stand in the order of the sheet, to be held against it.
 */
class RepresentationTest {

    /** CLINICAL 1.1: how it is given. */
    record Way(String row, Drug drug, Route route, SessionKind kind, Event dose, String printed) {
        @Override
        public String toString() {
            return row;
        }
    }

    static final List<Way> ROUTES = List.of(
            way(
                    "intravenous infusion",
                    Route.INTRAVENOUS,
                    new Event.InfusionStarted(Dose.milligrams(35), Duration.ofMinutes(40)),
                    "Infusion started, DOSE 35 mg over 40min"),
            way(
                    "intramuscular injection",
                    Route.INTRAMUSCULAR,
                    given(Route.INTRAMUSCULAR, "left deltoid"),
                    "left deltoid"),
            way(
                    "subcutaneous injection",
                    Route.SUBCUTANEOUS,
                    given(Route.SUBCUTANEOUS, "abdomen"),
                    "subcutaneous; abdomen"),
            way("oral, tablet", Route.ORAL, given(Route.ORAL, "tablet"), "oral; tablet"),
            way(
                    "intranasal spray, racemic",
                    Route.INTRANASAL,
                    given(Route.INTRANASAL, "both nostrils"),
                    "both nostrils"),
            new Way(
                    "intranasal spray, esketamine devices",
                    Drug.ESKETAMINE,
                    Route.INTRANASAL,
                    SessionKind.INDUCTION,
                    new Event.DeviceGiven(1, 2, Dose.milligrams(28), "LOT-77A"),
                    "Nasal device 1 of 2"),
            new Way(
                    "booster injections",
                    Drug.KETAMINE,
                    Route.INTRAMUSCULAR,
                    SessionKind.BOOSTER,
                    given(Route.INTRAMUSCULAR, "right deltoid"),
                    "booster"),
            way("sublingual", Route.SUBLINGUAL, given(Route.SUBLINGUAL, "troche"), "sublingual; troche"),
            way("buccal", Route.BUCCAL, given(Route.BUCCAL, "film"), "buccal; film"),
            way("other route", Route.OTHER, given(Route.OTHER, "rectal"), "other route; rectal"));

    private static Way way(String row, Route route, Event dose, String printed) {
        return new Way(row, Drug.KETAMINE, route, SessionKind.INDUCTION, dose, printed);
    }

    private static Event given(Route route, String site) {
        return new Event.DoseGiven(Dose.milligrams(35), route, site);
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void aRouteIsInTheChartTheSummaryAndTheRows(Way way) {
        Chart chart = Sessions.of(by(way.drug(), way.route()))
                .ofCourse(new CoursePlace(way.kind(), 3, 6))
                .event(0, way.dose())
                .chart();
        assertThat(chart.protocol().route()).isEqualTo(way.route());
        assertThat(chart.coursePlace().kind()).isEqualTo(way.kind());
        assertThat(chart.doses().given()).extracting(ChartEntry::event).contains(way.dose());
        Printed printed = new Printed(chart);
        assertThat(printed.words())
                .contains(way.printed())
                .contains(" " + Codes.code(way.route()).replace("other", "other route"));
        assertThat(printed.facts())
                .contains(
                        "drug=" + Codes.code(way.drug()),
                        "route=" + Codes.code(way.route()),
                        "course-kind=" + Codes.code(way.kind()));
    }

    @Test
    void aTabletTakenAtHomeIsHistoryAndNoDoseOfTheSession() {
        String told = "ketamine tablet 100 mg at home two days ago";
        Printed printed = new Printed(Sessions.infusion()
                .event(
                        -9,
                        new Event.Screened(
                                List.of(new ScreeningAnswer("substance-use", Answer.NO, told)), Escort.UNKNOWN))
                .chart());
        assertThat(printed.chart().doses().given()).isEmpty();
        assertThat(printed.words()).contains(told);
        assertThat(printed.facts()).contains("substance-use-remark=" + told);
    }

    private static Protocol by(Drug drug, Route route) {
        Protocol like = ProtocolTemplates.named(drug == Drug.ESKETAMINE ? "esketamine-nasal" : "iv-infusion");
        return new Protocol(
                like.key(),
                like.name(),
                drug,
                route,
                like.schedule(),
                like.vitals(),
                like.limits(),
                like.effects(),
                like.screening(),
                DoseRules.NONE,
                List.of(),
                like.release(),
                Aftercare.NONE,
                List.of());
    }

    /** CLINICAL 1.2: what it is for. */
    record Purpose(String row, Indication indication, String printed) {
        @Override
        public String toString() {
            return row;
        }
    }

    static final List<Purpose> INDICATIONS = List.of(
            new Purpose(
                    "treatment-resistant depression",
                    Indication.TREATMENT_RESISTANT_DEPRESSION,
                    "Treatment-resistant depression"),
            new Purpose("depression", Indication.DEPRESSION, "Depression"),
            new Purpose("severe depression", Indication.SEVERE_DEPRESSION, "Severe depression"),
            new Purpose("suicidal ideation", Indication.SUICIDAL_IDEATION, "Suicidal ideation"),
            new Purpose("acute crisis", Indication.ACUTE_CRISIS, "Acute crisis"),
            new Purpose("anxiety", Indication.ANXIETY, "Anxiety"),
            new Purpose("generalised anxiety disorder", Indication.GENERALISED_ANXIETY, "Generalized anxiety disorder"),
            new Purpose("social anxiety disorder", Indication.SOCIAL_ANXIETY, "Social anxiety disorder"),
            new Purpose("PTSD", Indication.PTSD, "PTSD"),
            new Purpose("past trauma", Indication.TRAUMA, "Past trauma"),
            new Purpose("other mental health, in words", Indication.OTHER, "Other; prolonged grief"),
            new Purpose("neck or back pain", Indication.NECK_OR_BACK_PAIN, "Neck or back pain"),
            new Purpose("nerve injury", Indication.NERVE_PAIN, "Neuropathic pain after nerve injury"),
            new Purpose(
                    "chemotherapy-related pain", Indication.CHEMOTHERAPY_PAIN, "Chemotherapy-induced neuropathic pain"),
            new Purpose("diabetes-related pain", Indication.DIABETIC_PAIN, "Diabetic neuropathic pain"),
            new Purpose("fibromyalgia", Indication.FIBROMYALGIA, "Fibromyalgia"),
            new Purpose(
                    "complex regional pain syndrome",
                    Indication.COMPLEX_REGIONAL_PAIN,
                    "Complex regional pain syndrome"),
            new Purpose("migraine", Indication.MIGRAINE, "Migraine"));

    private static final Printed ALL_ORDERS = new Printed(allOrders());

    @ParameterizedTest
    @FieldSource("INDICATIONS")
    void anIndicationIsInTheChartTheSummaryAndTheRows(Purpose purpose) {
        assertThat(ALL_ORDERS.chart().chartEntries().stream()
                        .map(ChartEntry::event)
                        .filter(Event.TreatmentOrdered.class::isInstance)
                        .flatMap(order -> ((Event.TreatmentOrdered) order).indications().stream()))
                .contains(purpose.indication());
        assertThat(ALL_ORDERS.words()).contains("Ordering provider Dr Lee Chan, for " + purpose.printed() + " (");
        assertThat(ALL_ORDERS.facts()).contains("indication=" + Codes.code(purpose.indication()));
    }

    private static Chart allOrders() {
        Sessions visit = Sessions.infusion();
        for (Purpose purpose : INDICATIONS) {
            String other = purpose.indication() == Indication.OTHER ? "prolonged grief" : "";
            visit.event(-8, new Event.TreatmentOrdered(List.of(purpose.indication()), other, "Dr Lee Chan"));
        }
        return visit.chart();
    }

    @Test
    void everyIndicationOfTheProgramIsOnTheSheet() {
        assertThat(INDICATIONS.stream().map(Purpose::indication).collect(toSet()))
                .isEqualTo(Set.of(Indication.values()));
    }

    /** CLINICAL 1.3 and the list behind it: what the checklist must offer, in each shipped protocol. */
    static final List<String> EFFECTS = List.of(
            "dissociation",
            "dizziness",
            "nausea",
            "headache",
            "anxiety",
            "hallucinations",
            "floating",
            "blurred-vision",
            "fatigue",
            "vivid-dreams",
            "perception",
            "clarity",
            "calm",
            "vomiting",
            "sedation",
            "vertigo",
            "dysphoria",
            "euphoria",
            "drunk",
            "taste",
            "paraesthesia",
            "numbness",
            "double-vision",
            "sweating",
            "respiratory-depression");

    private static final Printed ALL_EFFECTS = new Printed(allEffects());

    @ParameterizedTest
    @FieldSource("EFFECTS")
    void anEffectIsInTheChartTheSummaryAndTheRows(String code) {
        for (Protocol protocol : ProtocolTemplates.shipped()) {
            assertThat(protocol.effect(code)).as(protocol.name()).isPresent();
        }
        EffectTerm term = ALL_EFFECTS.chart().protocol().effect(code).orElseThrow();
        assertThat(ALL_EFFECTS.chart().effects()).extracting(EffectCourse::term).contains(term);
        assertThat(ALL_EFFECTS.words()).contains(term.name() + " T+0 moderate T+0 T+20");
        assertThat(ALL_EFFECTS.facts()).contains(code + "=2", code + "=0");
    }

    private static Chart allEffects() {
        Sessions visit = Sessions.infusion().infusionStarted(5, 35, 40);
        EFFECTS.forEach(code -> visit.effect(5, code, 2).effect(25, code, 0));
        return visit.chart();
    }

    @Test
    void aRaisedPressureOrRateIsAMeasurementAndNoTick() {
        Printed printed = new Printed(Sessions.infusion()
                .set(-4, "124/78 70 98 14")
                .infusionStarted(0, 35, 40)
                .set(20, "172/104 118 97 14")
                .chart());
        assertThat(printed.words()).contains("172/104", "118", "mmHg or more");
        assertThat(printed.facts()).contains("systolic=172", "diastolic=104", "hr=118");
    }

    @Test
    void fatigueThatLastsIsAskedForTheNextDay() {
        foundAgain(
                new Event.FollowUpLogged(true, Optional.of(Severity.MODERATE), "sluggish until the evening"),
                "fatigue moderate; sluggish until the evening",
                "fatigue=2");
    }

    /** CLINICAL 1.4: what is screened for, by the code of the item in each shipped protocol. */
    record Screen(String row, String code) {
        @Override
        public String toString() {
            return row;
        }
    }

    static final List<Screen> SCREENING = List.of(
            new Screen("uncontrolled hypertension", "hypertension-uncontrolled"),
            new Screen("heart issues, history of heart problems", "cardiac-history"),
            new Screen("cardiovascular event within 6 weeks", "cardiovascular-event"),
            new Screen("pregnant or breastfeeding", "pregnancy"),
            new Screen("history of schizophrenia", "psychosis"),
            new Screen("history of bipolar depression", "bipolar"),
            new Screen("liver or kidney disease", "liver-kidney"),
            new Screen("under 18", "under-18"),
            new Screen("aneurysmal vascular disease, AV malformation", "aneurysm"),
            new Screen("prior intracerebral haemorrhage", "intracerebral-haemorrhage"),
            new Screen("hypersensitivity", "hypersensitivity"),
            new Screen("substance-use disorder, misuse risk", "substance-use"),
            new Screen("interstitial cystitis signs", "cystitis"));

    private static final Printed ALL_SCREENED = new Printed(allScreened());

    @ParameterizedTest
    @FieldSource("SCREENING")
    void aContraindicationIsInTheChartTheSummaryAndTheRowsWithWhatThePhysicianDecided(Screen row) {
        for (Protocol protocol : ProtocolTemplates.shipped()) {
            assertThat(protocol.screening())
                    .as(protocol.name())
                    .extracting(ScreeningItem::code)
                    .contains(row.code());
        }
        String text = ALL_SCREENED.chart().protocol().screening().stream()
                .filter(item -> item.code().equals(row.code()))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(ALL_SCREENED.words())
                .contains(
                        text
                                + ": yes (expected no). told today. Dr Lee Chan cleared the patient to proceed; mild, watched closely");
        assertThat(ALL_SCREENED.facts())
                .contains(
                        row.code() + "=yes",
                        row.code() + "-remark=told today",
                        row.code() + "=may-go",
                        "decided-by=Dr Lee Chan");
    }

    private static Chart allScreened() {
        List<ScreeningAnswer> answers = SCREENING.stream()
                .map(each -> new ScreeningAnswer(each.code(), Answer.YES, "told today"))
                .toList();
        Sessions visit = Sessions.infusion()
                .event(-9, new Event.Screened(answers, Escort.UNKNOWN))
                .by(Sessions.PHYSICIAN);
        SCREENING.forEach(each ->
                visit.event(-8, new Event.ScreeningDecided(each.code(), true, "Dr Lee Chan", "mild, watched closely")));
        return visit.chart();
    }

    /** CLINICAL 1.5: the steps of a visit, each with what is held of it. */
    record Step(String row, Event event, String printed, String fact) {
        @Override
        public String toString() {
            return row;
        }
    }

    static final List<Step> STEPS = List.of(
            new Step(
                    "evaluation, history, simple tests",
                    new Event.Screened(
                            List.of(new ScreeningAnswer(
                                    "cardiac-history", Answer.NO, "ECG on 02-Nov normal, valid a year")),
                            Escort.UNKNOWN),
                    "ECG on 02-Nov normal, valid a year",
                    "cardiac-history-remark=ECG on 02-Nov normal, valid a year"),
            new Step(
                    "eligibility decision by a doctor",
                    new Event.GoDecided(Go.GO, "Dr Lee Chan", "fit today"),
                    "Decision: proceed, authorized by Dr Lee Chan; fit today",
                    "go=go"),
            new Step(
                    "to wait",
                    new Event.GoDecided(Go.DELAY, "Dr Lee Chan", "pressure"),
                    "Decision: delay, authorized by Dr Lee Chan; pressure",
                    "go=delay"),
            new Step(
                    "not to treat",
                    new Event.GoDecided(Go.CANCEL, "Dr Lee Chan", "fever"),
                    "Decision: cancel, authorized by Dr Lee Chan; fever",
                    "go=cancel"),
            new Step(
                    "counselling, consent, support",
                    new Event.Screened(
                            List.of(new ScreeningAnswer("consent", Answer.YES, "signed 02-Nov, talked through again")),
                            Escort.UNKNOWN),
                    "signed 02-Nov, talked through again",
                    "consent=yes"),
            new Step(
                    "driver to and from",
                    new Event.Screened(List.of(), new Escort("Kwame Osei", "555 0134", "brother")),
                    "Kwame Osei brother 555 0134",
                    "escort-relation=brother"),
            new Step(
                    "handed over",
                    new Event.Released("Kwame Osei", ""),
                    "Discharged with Kwame Osei",
                    "with-whom=Kwame Osei"),
            new Step("close monitoring", Sessions.vitals("138/84 78 97 14"), "138/84 78 97 14", "systolic=138"),
            new Step(
                    "talk therapy in session",
                    new Event.NoteWritten("Therapist J. Ro present, grounding"),
                    "Therapist J. Ro present, grounding",
                    "note=Therapist J. Ro present, grounding"),
            new Step(
                    "scores between sessions",
                    new Event.ScaleScored("gad-7", "GAD-7", List.of(), 9, "mild", "the patient"),
                    "9; mild",
                    "gad-7=9"),
            new Step(
                    "follow-up",
                    new Event.FollowUpLogged(false, Optional.empty(), "no answer at noon"),
                    "Follow-up: not reached; no answer at noon",
                    "reached=no"),
            new Step(
                    "next visit",
                    new Event.NextVisitArranged("24-Nov-2026 10:00"),
                    "Next visit 24-Nov-2026 10:00",
                    "next-visit=24-Nov-2026 10:00"));

    @ParameterizedTest
    @FieldSource("STEPS")
    void aStepOfTheVisitIsInTheChartTheSummaryAndTheRows(Step step) {
        foundAgain(step.event(), step.printed(), step.fact());
    }

    static final List<SessionKind> KINDS = List.of(SessionKind.values());

    @ParameterizedTest
    @FieldSource("KINDS")
    void aSeriesCountsAndNamesItsSessions(SessionKind kind) {
        Printed printed = new Printed(
                Sessions.infusion().ofCourse(new CoursePlace(kind, 4, 6)).chart());
        assertThat(printed.chart().coursePlace()).isEqualTo(new CoursePlace(kind, 4, 6));
        assertThat(printed.words()).contains("Session 4 of 6, " + Codes.code(kind));
        assertThat(printed.facts()).contains("course-number=4", "course-planned=6", "course-kind=" + Codes.code(kind));
    }

    @Test
    void aPlannedDoseAndTheProtocolsVersionStandOnThePageAndInTheRows() {
        Printed printed = new Printed(Sessions.infusion().chart());
        assertThat(printed.words()).contains("35 mg, 0.5 mg per kg", "iv-infusion");
        assertThat(printed.facts()).contains("planned-dose=35", "protocol=iv-infusion", "weight=70");
    }

    private static void foundAgain(Event event, String words, String fact) {
        Chart chart = Sessions.infusion().event(5, event).chart();
        assertThat(chart.chartEntries().stream().filter(ChartEntry::stands).map(ChartEntry::event))
                .contains(event);
        Printed printed = new Printed(chart);
        assertThat(printed.words()).contains(words);
        assertThat(printed.facts()).contains(fact);
    }

    @Test
    void theListsHoldEachRowOnce() {
        Stream.of(EFFECTS, SCREENING, ROUTES, STEPS)
                .forEach(list -> assertThat(list).doesNotHaveDuplicates());
    }
}
