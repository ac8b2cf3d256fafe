/**
 * The people of the clinic, their keys, and what each role may do. A name with a password enters; a signed-in person with the
 * clinic's data key and a signer of their own leaves, or a plain refusal. Signatures are made and checked here, over hashes. On
 * disk it keeps the keyring in two copies, in which names and roles are in clear and every key is wrapped, and the count of
 * failed attempts. It may not know what the entries of a session say, nor any screen.
 */
package org.chairside.staff;
