/**
 * The facts of an esketamine session in the order of the monitoring form, each to be copied with one key. A session's id
 * enters, copied words and what the clinic says about its site leave. It may not know any other screen, nor where the
 * record is kept.
 */
package org.chairside.ui.rems;
