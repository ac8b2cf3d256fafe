package org.chairside.ui.kit;

import java.util.List;

/** The way from one page to another, and back to where one came from. Screen thread only. */
public interface Navigation {
    /** Goes to a page; from there, back leads to the page that is shown now. */
    void go(Destination destination);

    /** Goes to a page from one that is done with, so that nobody comes back to that. */
    void replace(Destination done, Destination next);

    /**
     * Does what a page is done with for good. Asks first where words stand on it, or on what goes with it, that are not
     * recorded by that.
     *
     * @param lost those on the page itself
     * @param go the message key of the button that does it all the same
     */
    void finish(Destination done, List<String> lost, String go, Runnable act);

    /** Goes back to where one came from; to the board where there is no such page any more. */
    void back();
}
