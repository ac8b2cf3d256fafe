package org.chairside.staff;

/** What is asked of a new password. Those that were set before are tried as they are. */
public enum PasswordPolicy {
    /** As the program does: long enough, no name, and hard to guess by the reckoning of {@link GuessEstimate}. */
    JUDGED,
    /** Long enough and no name: for sample data, where there is nothing to protect. */
    UNJUDGED;

    /**
     * Judges a new password. The first time takes about half a second, later ones a few milliseconds: not for the FX thread.
     *
     * @param password the caller's to wipe
     * @param names of its owner and of the clinic: what it may not be, nor be built of
     */
    public PasswordVerdict judge(char[] password, String... names) {
        PasswordVerdict verdict = PasswordVerdict.atOnce(password, names);
        return this == JUDGED && verdict instanceof PasswordVerdict.Good ? GuessEstimate.of(password, names) : verdict;
    }
}
