package org.chairside.ui.form;

import java.util.Map;

/** What stands in the fields of a form; what is not in it is empty. */
public record FormInput(Map<FieldName, String> values) {
    public FormInput {
        values = Map.copyOf(values);
    }

    static final FormInput NOTHING = new FormInput(Map.of());

    public String of(FieldName field) {
        return values.getOrDefault(field, "");
    }
}
