package org.chairside.ui.form;

import java.time.Instant;
import java.util.List;
import org.chairside.intake.FieldDoubt;

/** What a form is about. Reads, and changes nothing; the same in the same chart at the same time is the same. */
public interface FormSource {
    /** What can be recorded now, the likeliest first. */
    List<FormAct> acts();

    /** What the fields begin with. */
    FormInput begin(FormAct act);

    FormReading read(FormAct act, FormInput typed, Instant now);

    /** A doubt as a question. */
    String ask(FieldDoubt doubt);

    /** What has to be seen before anything is typed: planned and given, what has to be waited for. */
    String glance(Instant now);
}
