/**
 * The start page: who, under which protocol, where, how much, and what was asked before. Known patients, their last
 * session and the protocols enter; a {@link org.chairside.desk.NewSession} leaves, once somebody has typed the identity
 * again. Nothing of an earlier session is carried in unseen. It may not know the other screens.
 */
package org.chairside.ui.start;
