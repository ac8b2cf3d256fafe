/**
 * Many sessions written at once: one file a session, a list of them with their sums beside, and nothing half done. Session
 * ids enter, files leave. One chart is held at a time, so memory does not grow with their number. It may not know where
 * charts come from, who asked, or how progress is shown.
 */
package org.chairside.export.many;
