package org.chairside.ui.start;

import java.math.BigDecimal;
import org.chairside.intake.FieldDoubt;
import org.chairside.model.Dose;
import org.chairside.model.Range;
import org.chairside.model.Weight;
import org.chairside.ui.kit.UiContext;

/** Why a planned dose or a weight is asked about once, in words. */
final class StartDoubts {
    private final UiContext ui;

    StartDoubts(UiContext ui) {
        this.ui = ui;
    }

    /** @param typed the dose or the weight as understood, with its unit */
    String say(String typed, FieldDoubt doubt) {
        return switch (doubt) {
            case FieldDoubt.PoundsOrKilograms(Weight last) -> ui.text("start.doubt.unit", typed, kilograms(last));
            case FieldDoubt.UnitNotSaid(Weight asPounds) ->
                ui.text("start.doubt.unit-not-said", typed, kilograms(asPounds));
            case FieldDoubt.FarFromLastWeight(Weight last, int _) ->
                ui.text("start.doubt.change", typed, kilograms(last));
            case FieldDoubt.UnlikelyWeight _ -> ui.text("start.doubt.rare", typed);
            case FieldDoubt.PointMoved(Dose planned) ->
                ui.text("start.doubt.point", typed, ui.words().dose(planned));
            case FieldDoubt.OutsidePerKilogram(BigDecimal each, Range expected) ->
                ui.text(
                        "start.doubt.per-kilogram",
                        ui.words().number(each),
                        milli(expected.low()),
                        milli(expected.high()));
            case FieldDoubt.OutsideAmount(Range expected) ->
                ui.text("start.doubt.amount", typed, milli(expected.low()), milli(expected.high()));
            case FieldDoubt.NotAsDrawnUp _,
                    FieldDoubt.NothingToCompare _,
                    FieldDoubt.NotTheReckonedRate _,
                    FieldDoubt.MoreDevices _,
                    FieldDoubt.MoreThanPlanned _,
                    FieldDoubt.RestNotOver _,
                    FieldDoubt.MoreThanStarted _,
                    FieldDoubt.MoreInAll _,
                    FieldDoubt.AnotherPerson _,
                    FieldDoubt.NoWitness _ ->
                throw new IllegalArgumentException("not asked before the session: " + doubt.getClass());
        };
    }

    String kilograms(Weight body) {
        return ui.text("start.weight.kilograms", ui.words().number(body.kilograms()));
    }

    private String milli(int thousandths) {
        return ui.words().number(BigDecimal.valueOf(thousandths, 3));
    }
}
