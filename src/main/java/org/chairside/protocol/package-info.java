/**
 * Protocols as text. A TOML file enters; a {@link org.chairside.model.Protocol} leaves, or every fault of the file with
 * its line and key. The protocols shipped with the program live here as files. It may not know sessions, charts or who
 * adopts a protocol.
 */
package org.chairside.protocol;
