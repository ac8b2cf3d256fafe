/**
 * What is typed and must not stay in memory. In: keys pressed in a {@link org.chairside.ui.kit.secret.SecretField}. Out: a
 * {@link org.chairside.ui.kit.secret.Secret}, whose characters are overwritten as soon as they were used, and the words
 * for why a password was refused.
 */
package org.chairside.ui.kit.secret;
