package org.chairside.ui.protocols;

import java.util.List;
import org.chairside.model.Protocol;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;
import org.chairside.protocol.ScaleCodes;
import org.chairside.ui.kit.UiContext;

/**
 * The blanks of each part: what of it a physician may change, each as a value that makes the part anew. Every chapter has a
 * form of its own.
 */
final class PartForm {
    private static final TypedValue<String> SCALE =
            TypedValue.text(TextUse.SCALE).only(ScaleCodes::isScale);

    private final HeadForm head;
    private final ScheduleForm schedule;
    private final VitalsForm vitals = new VitalsForm();
    private final LimitForm limits;
    private final EffectForm effects;
    private final ScreeningForm screening;
    private final DoseForm doses = new DoseForm();
    private final ReleaseForm release;
    private final AftercareForm aftercare = new AftercareForm();
    private final PublishedForm published;

    PartForm(UiContext ui) {
        ChosenBlanks chosen = new ChosenBlanks(ui);
        head = new HeadForm(ui);
        schedule = new ScheduleForm(chosen);
        limits = new LimitForm(ui);
        effects = new EffectForm(chosen);
        screening = new ScreeningForm(chosen);
        release = new ReleaseForm(chosen);
        published = new PublishedForm(chosen);
    }

    /** @param of for the names of its effects */
    List<Blank> of(Part part, Protocol of) {
        return switch (part) {
            case Part.Name name -> head.of(name);
            case Part.Treatment treatment -> head.of(treatment);
            case Part.Interval interval -> schedule.of(interval);
            case Part.Fixed(var point) -> schedule.of(point);
            case Part.Wanted wanted -> vitals.of(wanted);
            case Part.PulsePressure pressure -> vitals.of(pressure);
            case Part.Believable(var rule) -> vitals.of(rule);
            case Part.Limit(var limit) -> limits.of(limit, of);
            case Part.Effect(var term) -> effects.of(term);
            case Part.Question(var item) -> screening.of(item);
            case Part.DoseRange range -> doses.of(range);
            case Part.Devices(var devices) -> doses.of(devices);
            case Part.Weighing(var weighing) -> doses.of(weighing);
            case Part.Scale(String code) -> List.of(Blank.typed("scale", SCALE, code, Part.Scale::new));
            case Part.Watching watching -> release.of(watching);
            case Part.Criterion(var criterion) -> release.of(criterion);
            case Part.Rems rems -> aftercare.of(rems);
            case Part.FollowUp followUp -> aftercare.of(followUp);
            case Part.Published(var course) -> published.of(course);
        };
    }
}
