/**
 * Text on its way in. What somebody typed, pasted or filed enters; what of it can be seen leaves, and how much longer than
 * its use allows it is. It knows no event and no screen.
 */
package org.chairside.model.text;
