package org.chairside.badexample.model;

import java.util.ArrayList;

/** State belongs to objects. */
final class KeepsState {
    static final ArrayList<String> seen = new ArrayList<>();

    private KeepsState() {}
}
