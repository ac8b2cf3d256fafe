/**
 * The people of the clinic and their keys. A name with a password enters; a signed-in person with the clinic's data key
 * and a signer of their own leaves, or a plain refusal. On disk it keeps one keyring file, in which names and roles are
 * in clear and every key is wrapped. It may not know patients, sessions or screens.
 */
package org.chairside.staff;
