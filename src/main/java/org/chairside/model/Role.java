package org.chairside.model;

/** What a member of staff may do. */
public enum Role {
    NURSE,
    PHYSICIAN,
    ADMIN
}
