package org.chairside.ui.kit;

import javafx.scene.control.TextField;

/** A field for a piece of a key, which is taken as it is typed: no character of a secret is anybody's to drop. */
public final class KeyField extends TextField {}
