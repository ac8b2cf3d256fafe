package org.chairside.desk;

import static java.util.stream.Stream.concat;

import java.util.stream.Stream;
import org.chairside.desk.TextBounds.Worded;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Supply;
import org.chairside.model.text.TextUse;

/** The texts of what happens in a session. */
final class SessionTexts {
    private SessionTexts() {}

    static Stream<Worded> of(Event.InSession event) {
        return switch (event) {
            case Event.SessionOpened opened ->
                Stream.of(
                                PeopleTexts.of(opened.patient()),
                                ProtocolTexts.of(opened.protocol()),
                                Stream.of(new Worded(TextUse.ROOM, opened.room())))
                        .flatMap(each -> each);
            case Event.IdentityConfirmed(String initials, int _) -> Stream.of(Worded.code(initials));
            case Event.Screened screened -> screened(screened);
            case Event.BaselineChosen _, Event.InfusionResumed _, Event.InfusionEnded _ -> Stream.empty();
            case Event.VitalsTaken(var _, var confirmed, String note) ->
                concat(confirmed.stream().map(Worded::code), Stream.of(Worded.note(note)));
            case Event.VitalsNotTaken(var _, String note) -> Stream.of(Worded.note(note));
            case Event.EffectAsked(String effect, var _, var _, String note) ->
                Stream.of(Worded.code(effect), new Worded(TextUse.EFFECT_NOTE, note));
            case Event.InfusionStarted(var _, var _, Supply supply) -> supply(supply);
            case Event.InfusionRateChanged(var _, String reason) -> Stream.of(Worded.reason(reason));
            case Event.InfusionPaused(String reason) -> Stream.of(Worded.reason(reason));
            case Event.DoseGiven(var _, var _, String site, Supply supply) ->
                concat(Stream.of(new Worded(TextUse.SITE, site)), supply(supply));
            case Event.DeviceGiven device ->
                Stream.of(new Worded(TextUse.LOT, device.lot()), Worded.person(device.witness()));
            case Event.DrugWasted(var _, String reason, String witness) ->
                Stream.of(Worded.reason(reason), Worded.person(witness));
            case Event.MedicationGiven given -> medicine(given);
            case Event.NoteWritten(String text) -> Stream.of(Worded.note(text));
            case Event.PhysicianCalled(String who, String reply) ->
                Stream.of(Worded.person(who), new Worded(TextUse.REPLY, reply));
            case Event.ReleaseItemChecked(String criterion, boolean _) -> Stream.of(Worded.code(criterion));
            case Event.Released(String withWhom, String remark) ->
                Stream.of(Worded.person(withWhom), new Worded(TextUse.REMARK, remark));
            case Event.SessionCancelled(String reason) -> Stream.of(Worded.reason(reason));
            case Event.InCare care -> CareTexts.of(care);
            case Event.AtLeaving leaving -> CareTexts.of(leaving);
            case Event.InReview review -> ReviewTexts.of(review);
            case Event.Unknown unknown -> TextBounds.texts(unknown);
        };
    }

    private static Stream<Worded> screened(Event.Screened screened) {
        Escort escort = screened.escort();
        return concat(
                screened.answers().stream()
                        .flatMap(
                                each -> Stream.of(Worded.code(each.item()), new Worded(TextUse.REMARK, each.remark()))),
                Stream.of(
                        Worded.person(escort.name()),
                        new Worded(TextUse.PHONE, escort.phone()),
                        new Worded(TextUse.RELATION, escort.relation())));
    }

    private static Stream<Worded> supply(Supply supply) {
        return Stream.of(new Worded(TextUse.LOT, supply.lot()), Worded.person(supply.witness()));
    }

    private static Stream<Worded> medicine(Event.MedicationGiven given) {
        return Stream.of(
                new Worded(TextUse.MEDICINE, given.medicine()),
                new Worded(TextUse.DOSE, given.dose()),
                new Worded(TextUse.ROUTE, given.route()),
                Worded.person(given.orderedBy()));
    }
}
