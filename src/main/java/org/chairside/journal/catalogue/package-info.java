/**
 * The catalogue's rows as bytes. A summary enters, a few hundred bytes leave, and the other way round. It knows nothing of
 * seals or files, and no row outlives its shape: what an earlier version wrote is not read but made again.
 */
package org.chairside.journal.catalogue;
