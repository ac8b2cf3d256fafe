package org.chairside.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.model.text.CleanText;

/**
 * A field that takes one of a few words, or the beginning of one.
 *
 * @param words what each is called on screen
 */
public record ChoiceField<T>(FieldName name, List<T> values, Function<T, String> words) {
    /** The value that is typed; empty and refused where it is none or may be several. The first is taken where nothing is typed. */
    public Optional<T> read(FormFieldReader read, Optional<T> unsaid) {
        String typed = CleanText.line(read.text(name)).toLowerCase(Locale.ROOT);
        if (typed.isEmpty() && unsaid.isPresent()) {
            return unsaid;
        }
        if (typed.isEmpty()) {
            read.echoChoice(name, values.stream().map(words).toList());
        }
        List<T> fits = values.stream()
                .filter(each -> !typed.isEmpty())
                .filter(each -> words.apply(each).toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
        if (fits.size() == 1) {
            read.complete(name, values.stream().map(words).toList());
            return Optional.of(fits.getFirst());
        }
        read.refuseChoice(name, values.stream().map(words).toList(), unsaid.isPresent());
        return Optional.empty();
    }
}
