package org.chairside.ui.kit;

import java.util.List;

/** How large everything is, from 90 to 200 percent of a body text of 16 pixels. */
public record FontScale(int percent) {
    private static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);

    /** Body text of 16 pixels. */
    public static final FontScale NORMAL = new FontScale(100);

    /**
     * @throws IllegalArgumentException unless it is one of the steps
     */
    public FontScale {
        if (!STEPS.contains(percent)) {
            throw new IllegalArgumentException("font scale " + percent);
        }
    }

    /** Every step, the smallest first. */
    public static List<FontScale> all() {
        return STEPS.stream().map(FontScale::new).toList();
    }

    /** The largest step that is not above a percentage, or the smallest there is. */
    public static FontScale upTo(int percent) {
        return all().stream().filter(each -> each.percent() <= percent).reduce(all().getFirst(), (_, next) -> next);
    }

    /** One step up, or the same at the top. */
    public FontScale larger() {
        return new FontScale(STEPS.get(Math.min(STEPS.size() - 1, STEPS.indexOf(percent) + 1)));
    }

    /** One step down, or the same at the bottom. */
    public FontScale smaller() {
        return new FontScale(STEPS.get(Math.max(0, STEPS.indexOf(percent) - 1)));
    }

    /** The size of body text. */
    public int pixels() {
        return Math.round(16 * percent / 100f);
    }
}
