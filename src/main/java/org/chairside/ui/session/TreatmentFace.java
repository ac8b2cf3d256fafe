package org.chairside.ui.session;

/** The line below the banner. */
public record TreatmentFace(String drug, String protocol) {}
