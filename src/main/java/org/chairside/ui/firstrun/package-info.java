/**
 * The first start of the program in an empty folder. The name of the clinic, its first two people and their passwords
 * enter; a keyring leaves, once the recovery key has been written down. It may not know where the keyring is kept.
 */
package org.chairside.ui.firstrun;
