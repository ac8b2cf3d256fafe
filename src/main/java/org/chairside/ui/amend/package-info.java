/**
 * How an entry is put right, in the words of the entry line or in the form it was made in. An entry enters, a correction
 * for {@code ui.submit} leaves. The session's screen and review show it; it knows neither.
 */
package org.chairside.ui.amend;
