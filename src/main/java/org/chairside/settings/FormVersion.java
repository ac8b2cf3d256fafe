package org.chairside.settings;

/** Which of the two monitoring forms the clinic fills in. */
public enum FormVersion {
    OLDER,
    NEWER
}
