/**
 * A course on paper: the sessions of one patient side by side, one a row, and a picture of how it went. Charts enter, a
 * page leaves. It counts and compares; it may not foretell, nor know the clock or who asked.
 */
package org.chairside.export.course;
