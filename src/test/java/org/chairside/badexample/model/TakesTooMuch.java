package org.chairside.badexample.model;

/** A sum of what nobody can tell apart. */
final class TakesTooMuch {
    private final int sum;

    TakesTooMuch(int one, int two, int three, int four, int five, int six) {
        this.sum = one + two + three + four + five + six;
    }

    int sum() {
        return sum;
    }
}
