package org.chairside.words;

/** How much a sentence says: the same fact on a line of the screen and in a record that is printed. */
enum SentenceForm {
    /** What somebody who was there needs to know it again. */
    BRIEF,
    /** What a stranger needs who has nothing but the page: all of the brief sentence, and more. */
    FULL
}
