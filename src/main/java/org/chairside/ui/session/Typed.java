package org.chairside.ui.session;

import java.util.Map;

/** What stands in the fields of a form; what is not in it is empty. */
record Typed(Map<FieldName, String> values) {
    Typed {
        values = Map.copyOf(values);
    }

    static final Typed NOTHING = new Typed(Map.of());

    String of(FieldName field) {
        return values.getOrDefault(field, "");
    }
}
