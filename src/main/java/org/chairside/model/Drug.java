package org.chairside.model;

/** The drug of a session. Their names look alike and are never shortened. */
public enum Drug {
    KETAMINE,
    ESKETAMINE
}
