/** A dump of the heap, read: which arrays hold something, how many objects of a class there are, and what holds them. */
package org.chairside.heap;
