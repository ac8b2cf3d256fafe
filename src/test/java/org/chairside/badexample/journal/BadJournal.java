package org.chairside.badexample.journal;

import org.chairside.badexample.model.SeesTheJournal;

/** Half of a cycle between two rooms. */
public record BadJournal(SeesTheJournal model) {}
