/**
 * The sessions of one course side by side: what was given, how far the pressure rose, what was felt and when it was gone.
 * Charts of one patient enter, a wish to read one of them or to go back leaves. It may not know other screens, and draws no
 * conclusion.
 */
package org.chairside.ui.course;
