/**
 * What a person likes on this workstation: theme, letter size, where exports go. One record enters and leaves; one text file
 * keeps it. It may not know patients, staff or any other room but {@code files}.
 */
package org.chairside.settings;
