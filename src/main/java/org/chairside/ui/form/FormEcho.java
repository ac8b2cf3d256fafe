package org.chairside.ui.form;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.ui.kit.UiContext;

/** What a form says below its fields: what was understood, then what the Right key would take. */
record FormEcho(UiContext ui) {
    /** @param shown the fields that are there */
    String of(FormState state, Set<FieldName> shown) {
        Stream<String> offers = state.offers().entrySet().stream()
                .filter(each -> shown.contains(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> ui.text("form.offer", ui.text(each.getKey().labelKey()), each.getValue()));
        return Stream.concat(state.echo().stream(), offers).collect(Collectors.joining(" \u00b7 "));
    }
}
