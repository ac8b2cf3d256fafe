package org.chairside.badexample.attic;

/** In a room the table does not know. */
record Trunk() {}
