/**
 * What a person likes on this workstation: theme, letter size, where exports go. One record enters and leaves; one text file
 * keeps it. It may not know patients, staff or any room but {@code files} and, for
 * which English there is, {@code words}.
 */
package org.chairside.settings;
