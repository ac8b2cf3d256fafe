package org.chairside.ui.session;

import java.util.Map;

/** What stands in the fields of a form; what is not in it is empty. */
record FormInput(Map<FieldName, String> values) {
    FormInput {
        values = Map.copyOf(values);
    }

    static final FormInput NOTHING = new FormInput(Map.of());

    String of(FieldName field) {
        return values.getOrDefault(field, "");
    }
}
