package org.chairside.ui;

/** What is offered at the name of whoever is signed in. */
public record UserActs(Runnable settings, Runnable signOut) {
    /** For nobody. */
    static final UserActs NONE = new UserActs(() -> {}, () -> {});
}
