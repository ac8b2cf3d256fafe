package org.chairside.journal.json;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chairside.model.Aftercare;
import org.chairside.model.DoseRules;
import org.chairside.model.Hash;
import org.chairside.model.NoticedBy;
import org.chairside.model.Supply;

/** What turns the fields of an old version into those of the next. Pure; what was not said then is said to be unstated. */
final class Lifts {
    /** A protocol from before there were groups of questions, rules for doses, scales, freshness and aftercare. */
    static final UnaryOperator<Json.Fields> PROTOCOL =
            event -> with(event, "protocol", protocol(Json.fields(event.values().get("protocol"))));

    static final UnaryOperator<Json.Fields> ESCORT = screened ->
            with(screened, "escort", with(Json.fields(screened.values().get("escort")), "relation", new Json.Text("")));

    static final UnaryOperator<Json.Fields> NOTICED_BY =
            asked -> with(asked, "noticedBy", TreatmentKinds.NOTICED_BY.write(NoticedBy.UNSTATED));

    static final UnaryOperator<Json.Fields> SUPPLY =
            given -> with(given, "supply", TreatmentKinds.SUPPLY.write(Supply.UNSTATED));

    static final UnaryOperator<Json.Fields> WITNESS = given -> with(given, "witness", new Json.Text(""));

    /** No state of the record was named before there were versions of it: the first, and no entry in particular. */
    static final UnaryOperator<Json.Fields> EXPORTED =
            exported -> with(with(exported, "version", digits(1)), "head", ReviewKinds.HASH.write(Hash.NONE));

    private Lifts() {}

    private static Json.Fields protocol(Json.Fields old) {
        Map<String, Json> fields = new LinkedHashMap<>(old.values());
        fields.computeIfPresent("limits", (_, limits) -> each(limits, limit -> with(limit, "step", digits(0))));
        fields.computeIfPresent("screening", (_, items) -> each(items, Lifts::item));
        fields.computeIfPresent(
                "release", (_, rule) -> with(Json.fields(rule), "fresh", PeopleShapes.DURATION.write(Duration.ZERO)));
        fields.put("doses", DoseRuleShapes.DOSES.write(DoseRules.NONE));
        fields.put("scales", new Json.Items(List.of()));
        fields.put("aftercare", DoseRuleShapes.AFTERCARE.write(Aftercare.NONE));
        fields.put("published", new Json.Items(List.of()));
        return new Json.Fields(fields);
    }

    /** What was asked before any item had a group: a condition if a no was wanted, else a matter of readiness. */
    private static Json.Fields item(Json.Fields item) {
        boolean wantsNo = Optional.ofNullable(item.values().get("wanted"))
                .filter(new Json.Text("no")::equals)
                .isPresent();
        return with(
                with(item, "group", new Json.Text(wantsNo ? "condition" : "readiness")),
                "physicianDecides",
                new Json.Flag(false));
    }

    private static Json each(Json list, UnaryOperator<Json.Fields> lift) {
        if (list instanceof Json.Items(List<Json> items)) {
            return new Json.Items(items.stream()
                    .<Json>map(item -> lift.apply(Json.fields(item)))
                    .toList());
        }
        throw new MisfitException("a list is wanted");
    }

    private static Json.Fields with(Json.Fields fields, String name, Json value) {
        Map<String, Json> more = new LinkedHashMap<>(fields.values());
        more.put(name, value);
        return new Json.Fields(more);
    }

    private static Json digits(long value) {
        return new Json.Digits(Long.toString(value));
    }
}
