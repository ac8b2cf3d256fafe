package org.chairside.export.facts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Allergies;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.Quantity;
import org.chairside.model.Sex;
import org.chairside.protocol.ProtocolWriter;

/** What a session is opened with: the patient, the rules it runs under, the plan. */
final class HeaderFacts {
    private HeaderFacts() {}

    static List<Fact> of(Event.SessionOpened opened) {
        List<Fact> facts = new ArrayList<>(patient(opened.patient()));
        facts.addAll(protocol(opened.protocol()));
        facts.add(Fact.text(Term.COURSE_KIND, Codes.code(opened.course().kind())));
        facts.add(Fact.count(Term.COURSE_NUMBER, opened.course().number()));
        facts.add(Fact.count(Term.COURSE_PLANNED, opened.course().planned()));
        facts.add(Fact.text(Term.ROOM, opened.room()));
        opened.weight().ifPresent(weight -> facts.add(Fact.number(Term.WEIGHT, weight.kilograms())));
        opened.plannedDose().ifPresent(dose -> facts.add(Fact.number(Term.PLANNED_DOSE, dose.milligrams())));
        return facts;
    }

    static List<Fact> patient(Patient patient) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.text(Term.FAMILY_NAME, patient.name().family()),
                Fact.text(Term.GIVEN_NAME, patient.name().given()),
                Fact.text(Term.TITLE, patient.name().title()),
                Fact.text(Term.BORN, patient.born().text()),
                Fact.text(Term.GENDER, Codes.code(patient.gender())),
                Fact.text(Term.RECORD_NUMBER, patient.recordNumber()),
                Fact.text(Term.ALLERGIES, allergies(patient.allergies()))));
        if (patient.sex() != Sex.NOT_RECORDED) {
            facts.add(Fact.text(Term.SEX, Codes.code(patient.sex())));
        }
        return facts;
    }

    /** The patient in one text: each fact with its name, in the order of the columns of an opening. */
    static String inOne(Patient patient) {
        return patient(patient).stream()
                .map(fact -> fact.name() + " " + fact.value().text())
                .collect(joining("; "));
    }

    private static String allergies(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotRecorded() -> "not-recorded";
            case Allergies.NoneKnown() -> "none-known";
            case Allergies.Known(String text) -> "known: " + text;
        };
    }

    static List<Fact> protocol(Protocol protocol) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.text(Term.PROTOCOL, protocol.key().code()),
                Fact.count(Term.PROTOCOL_VERSION, protocol.key().version()),
                Fact.text(Term.PROTOCOL_NAME, protocol.name()),
                Fact.text(Term.DRUG, Codes.code(protocol.drug())),
                Fact.text(Term.ROUTE, Codes.code(protocol.route()))));
        protocol.limits().forEach(limit -> facts.add(Fact.text(Term.LIMIT_RULE, limit(limit))));
        facts.add(Fact.text(Term.PROTOCOL_TEXT, ProtocolWriter.write(protocol)));
        return facts;
    }

    private static String limit(Limit limit) {
        return limit.code() + ": " + rule(limit.rule());
    }

    private static String rule(Limit.Rule rule) {
        return switch (rule) {
            case Limit.Rule.Absolute(var component, var side, int bound) ->
                component.code() + " " + Codes.code(side) + " " + new Quantity(component, bound).text();
            case Limit.Rule.FromBaseline(var component, var side, int change) ->
                component.code() + " change " + Codes.code(side) + " " + new Quantity(component, change).text();
            case Limit.Rule.PercentFromBaseline(var component, var side, int percent) ->
                component.code() + " change " + Codes.code(side) + " " + percent + " %";
            case Limit.Rule.Twice(var each, var apart) -> rule(each) + " twice " + apart.toMinutes() + " min apart";
            case Limit.Rule.Symptom(String effect, var atLeast) -> effect + " at-least " + atLeast.grade();
        };
    }
}
