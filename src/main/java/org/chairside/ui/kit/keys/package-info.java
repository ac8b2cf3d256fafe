/**
 * Keys as keyboards have them, and the words for a key that cannot act. In: key events. Out: the digit or letter that
 * stands for them whatever the layout, and {@link org.chairside.ui.kit.keys.RemarkEvent}, which the window says.
 */
package org.chairside.ui.kit.keys;
