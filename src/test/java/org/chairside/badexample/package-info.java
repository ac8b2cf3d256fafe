/** A small house with every fault that HouseTest must see. Nothing uses it. */
package org.chairside.badexample;
