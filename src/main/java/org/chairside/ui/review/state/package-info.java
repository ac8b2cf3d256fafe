/**
 * What the page of a session that is read shows: details, sets, audit, remarks, signatures, and what is out of the ordinary.
 * A loaded session enters, an immutable {@link org.chairside.ui.review.state.ReviewState} leaves. It knows no view.
 */
package org.chairside.ui.review.state;
