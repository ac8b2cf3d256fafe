/**
 * One session read after the fact: what it came to, the picture, every set and entry, what deserves a look, and all of it
 * as it was known at any moment. A chart enters; questions, comments, addenda, corrections and signatures go to the desk
 * through the ports {@link org.chairside.ui.review.ReviewDesk} and {@link org.chairside.ui.review.SigningDesk}; a wish to export
 * it, to go on with it or to leave it leaves. It may not know other screens.
 */
package org.chairside.ui.review;
