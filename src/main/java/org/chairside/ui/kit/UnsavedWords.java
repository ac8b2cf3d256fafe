package org.chairside.ui.kit;

import java.util.List;

/**
 * Words that a person typed or chose and that are not recorded: whatever can hold some answers for them, and whoever is
 * about to drop it asks first. Screen thread only.
 */
public interface UnsavedWords {
    /** What would be gone with it, a line for each thing; empty for nothing. What is kept elsewhere is not in it. */
    List<String> unsaved();
}
