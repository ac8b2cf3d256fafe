/** Entries and summaries as JSON: explicit, strict, canonical. Values enter, bytes leave, and back. It knows no disk, no key and no class name. */
package org.chairside.journal.json;
