/**
 * What is held outside the log, and adding it. Held entries enter, the wish to add them leaves. It knows no other screen.
 */
package org.chairside.ui.held;
