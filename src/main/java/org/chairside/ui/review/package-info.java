/**
 * One session read after the fact: what it came to, the picture, every set and entry, and what deserves a look. A chart
 * enters; a wish to export it, to go on with it or to leave it leaves. It writes nothing into the record and may not know
 * other screens.
 */
package org.chairside.ui.review;
