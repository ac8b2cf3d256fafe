package org.chairside.ui.session;

/**
 * The line below the banner.
 *
 * @param watch until when the protocol wants the patient watched; may be empty
 */
public record TreatmentFace(String drug, String protocol, String watch) {}
