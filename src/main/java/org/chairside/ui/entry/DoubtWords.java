package org.chairside.ui.entry;

import java.math.BigDecimal;
import org.chairside.intake.FieldDoubt;
import org.chairside.model.Range;
import org.chairside.model.Weight;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.Notation;

/** What is doubted about a field, as a question. It says what differs from what; never what to give. */
public record DoubtWords(SessionContext context) {
    public String ask(FieldDoubt doubt) {
        Notation words = context.ui().words();
        return switch (doubt) {
            case FieldDoubt.PointMoved(var planned) -> context.text("form.ask.point-moved", words.dose(planned));
            case FieldDoubt.OutsidePerKilogram(BigDecimal ratio, Range expected) ->
                context.text("form.ask.per-kilogram", words.number(ratio), low(expected), high(expected));
            case FieldDoubt.OutsideAmount(Range expected) ->
                context.text("form.ask.amount", low(expected), high(expected));
            case FieldDoubt.NotAsDrawnUp(var drawn) -> context.text("form.ask.drawn-up", words.dose(drawn));
            case FieldDoubt.NothingToCompare() -> context.text("form.ask.nothing-drawn-up");
            case FieldDoubt.NotTheReckonedRate(var rate) -> context.text("form.ask.rate", rate.toString());
            case FieldDoubt.MoreDevices(int most) -> context.text("form.ask.more-devices", most);
            case FieldDoubt.MoreThanPlanned(int planned) -> context.text("form.ask.more-than-planned", planned);
            case FieldDoubt.RestNotOver(var left) -> context.text("form.ask.rest", left(left));
            case FieldDoubt.MoreThanStarted(var started) -> context.text("form.ask.more-given", words.dose(started));
            case FieldDoubt.MoreInAll(var inAll, var planned) ->
                context.text("form.ask.more-in-all", words.dose(inAll), words.dose(planned));
            case FieldDoubt.AnotherPerson() -> context.text("form.ask.another-person");
            case FieldDoubt.NoWitness() -> context.text("form.ask.no-witness");
            case FieldDoubt.PoundsOrKilograms(Weight last) -> context.text("form.ask.pounds", kilograms(last));
            case FieldDoubt.UnitNotSaid(Weight asPounds) -> context.text("form.ask.pounds", kilograms(asPounds));
            case FieldDoubt.FarFromLastWeight(Weight last, int percent) ->
                context.text("form.ask.weight-change", percent, kilograms(last));
            case FieldDoubt.UnlikelyWeight(Range likely) -> context.text("form.ask.weight", low(likely), high(likely));
        };
    }

    private String left(java.time.Duration left) {
        return context.ui().words().duration(left.plusSeconds(59));
    }

    private String kilograms(Weight weight) {
        return context.ui().words().number(weight.kilograms());
    }

    private String low(Range range) {
        return thousandth(range.low());
    }

    private String high(Range range) {
        return thousandth(range.high());
    }

    /** Micrograms as milligrams, grams as kilograms. */
    private String thousandth(int count) {
        return context.ui().words().number(BigDecimal.valueOf(count, 3));
    }
}
