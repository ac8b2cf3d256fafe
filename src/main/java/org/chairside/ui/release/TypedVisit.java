package org.chairside.ui.release;

import java.time.LocalDate;
import org.chairside.ui.kit.UiContext;

/** When the patient comes again, as it is typed: a number of days, or words. */
record TypedVisit(String typed) {
    /** The day that is so many days from now where only a number was typed, else the words as they are. */
    String said(UiContext ui) {
        if (!typed.matches("\\+?[1-9]\\d{0,2}")) {
            return typed;
        }
        LocalDate today = ui.clock().getNow().atZone(ui.words().zone()).toLocalDate();
        return ui.words().date(today.plusDays(Long.parseLong(typed.replace("+", ""))));
    }
}
