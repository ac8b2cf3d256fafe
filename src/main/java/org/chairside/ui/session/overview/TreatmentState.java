package org.chairside.ui.session.overview;

/** The line below the banner. */
public record TreatmentState(String drug, String protocol) {}
