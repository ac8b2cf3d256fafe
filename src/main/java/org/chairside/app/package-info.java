/**
 * The running program: its window, who is signed in, the screens and the way from one to another. A data folder enters; what
 * is shown leaves. It wires desk and screens together, so it sees both; only the start of the program sees it.
 */
package org.chairside.app;
