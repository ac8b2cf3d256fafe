/**
 * The ports of the screens, answered by the desk, the exports, the settings and the system: what a screen asks for enters,
 * what the rooms below have leaves. No screen knows it, and it knows nothing of the way between screens.
 */
package org.chairside.app.adapters;
