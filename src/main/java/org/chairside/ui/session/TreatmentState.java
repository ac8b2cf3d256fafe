package org.chairside.ui.session;

/** The line below the banner. */
public record TreatmentState(String drug, String protocol) {}
