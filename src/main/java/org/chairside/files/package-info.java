/**
 * Files that others may have put in our way. A path enters; its bytes leave, at most so many, or the reason why not. It knows
 * nothing of what is in them.
 */
package org.chairside.files;
