/**
 * Two sessions of one course held beside each other: both pictures on the same minutes since the first dose, and the key
 * figures with their differences. The charts of a course enter; a wish to read one of them or to go back leaves. It writes
 * nothing and may not know other screens.
 */
package org.chairside.ui.compare;
