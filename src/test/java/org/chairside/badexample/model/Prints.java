package org.chairside.badexample.model;

/** Only the command line prints. */
final class Prints {
    private Prints() {}

    static void print() {
        System.out.println();
    }
}
