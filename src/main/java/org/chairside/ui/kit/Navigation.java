package org.chairside.ui.kit;

/** The way from one page to another, and back to where one came from. Screen thread only. */
public interface Navigation {
    /** Goes to a page; from there, back leads to the page that is shown now. */
    void go(Destination destination);

    /** Goes to a page from one that is done with, so that nobody comes back to that. */
    void replace(Destination done, Destination next);

    /** Goes back to where one came from; to the board where there is no such page any more. */
    void back();
}
