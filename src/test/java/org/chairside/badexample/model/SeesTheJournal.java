package org.chairside.badexample.model;

import org.chairside.badexample.journal.BadJournal;

/** The model may see no room. */
public record SeesTheJournal(BadJournal journal) {}
