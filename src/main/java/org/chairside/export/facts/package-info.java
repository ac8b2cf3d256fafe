/**
 * What the entries of a chart say, fact by fact, in stable words: what every machine-readable export is made from. A new
 * kind of event does not compile until it has its facts here. A chart enters, versions and facts leave; nothing here knows
 * a file format.
 */
package org.chairside.export.facts;
