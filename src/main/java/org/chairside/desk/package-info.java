/**
 * The one door to the record. Proposed events enter, with who says so and for which patient; receipts leave, and live
 * charts that grow with every entry that is on disk. It owns order, clock and authority. It may not know what a screen,
 * a file format or a command line looks like.
 */
package org.chairside.desk;
