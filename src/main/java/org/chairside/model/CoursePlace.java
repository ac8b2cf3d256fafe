package org.chairside.model;

/**
 * The place of a session in its series.
 *
 * @param number counted from 1
 * @param planned how many are planned in all; 0 where it is open
 */
public record CoursePlace(SessionKind kind, int number, int planned) {
    /**
     * @throws IllegalArgumentException if the number is below 1, or the plan is shorter than zero
     */
    public CoursePlace {
        if (number < 1 || planned < 0) {
            throw new IllegalArgumentException("a session is number 1 or more of a plan of 0 or more");
        }
    }
}
