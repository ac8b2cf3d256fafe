package org.chairside.desk;

import java.util.Optional;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.held.HeldFolder;

/**
 * The one thread that writes, and where it holds what cannot go into the log.
 *
 * @param holding empty where nothing can be held
 */
record Writing(JournalWriter writer, Optional<HeldFolder> holding) {}
