/** What is held outside the log, and adding it. */
package org.chairside.ui.held;
