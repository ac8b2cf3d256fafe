package org.chairside.protocol;

import org.chairside.model.Range;

/** How far the numbers of a protocol may go, the same for its file and for every form that changes it. */
public final class ProtocolBounds {
    /** The most minutes that anything may be away. */
    static final int DAY = 24 * 60;

    /** Milligrams and kilograms are kept in thousandths. */
    public static final int DOSE_DECIMALS = 3;

    /** Whole minutes, where there may be none. */
    public static final Range MINUTES = new Range(0, DAY);

    /** Whole minutes, where there is at least one. */
    public static final Range SOME_MINUTES = new Range(1, DAY);

    /** How often an interval comes before the next one; 0 for until its stage ends. */
    public static final Range TIMES = new Range(0, 999);

    /** How many readings in a row end a recheck. */
    public static final Range READINGS = new Range(1, 9);

    /** In mmHg. */
    public static final Range PULSE_PRESSURE = new Range(0, 998);

    /** Jumps and steps, scaled. */
    public static final Range NOT_BELOW_ZERO = new Range(0, Integer.MAX_VALUE);

    /** What is in one device, or a change from the baseline, scaled. */
    public static final Range ABOVE_ZERO = new Range(1, Integer.MAX_VALUE);

    static final Range VERSIONS = new Range(1, 9_999);

    /** Of severity; none at all is no limit. */
    static final Range GRADES = new Range(1, 3);

    public static final Range RISE_PERCENT = new Range(1, 900);

    public static final Range FALL_PERCENT = new Range(1, 100);

    /** In micrograms for each kilogram. */
    public static final Range DOSE_PER_KILOGRAM = new Range(0, 100_000);

    /** In micrograms. */
    public static final Range DOSE = new Range(0, 100_000_000);

    public static final Range DEVICES = new Range(1, 9);

    /** In grams. */
    public static final Range WEIGHT = new Range(1_000, 999_000);

    /** From one weight to the next. */
    public static final Range CHANGE_PERCENT = new Range(1, 100);

    /** From a session to the form about it. */
    public static final Range DAYS = new Range(1, 365);

    /** From leaving to the question how the day was. */
    public static final Range HOURS = new Range(1, 365 * 24);

    private ProtocolBounds() {}
}
