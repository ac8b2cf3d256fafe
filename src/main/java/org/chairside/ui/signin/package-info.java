/**
 * Signing in: a person and their password enter, what the password opened leaves. It may not know what a password is
 * checked against.
 */
package org.chairside.ui.signin;
