/**
 * SQLite's own library, which the driver loads. A folder enters; from then on the driver finds the library there. It knows
 * nothing of logs.
 */
package org.chairside.journal.library;
