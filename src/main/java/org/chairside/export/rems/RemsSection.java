package org.chairside.export.rems;

import java.util.List;

/**
 * One block of the form.
 *
 * @param number from 1, in the order of the form
 */
public record RemsSection(int number, String title, List<RemsField> fields) {
    public RemsSection {
        fields = List.copyOf(fields);
    }
}
