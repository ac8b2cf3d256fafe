/**
 * The ends of chains that a person saw on this computer. Heads enter and leave; they lie in the person's own folder, so that an
 * older data folder put back is noticed. It may not know what an entry says.
 */
package org.chairside.journal.seen;
