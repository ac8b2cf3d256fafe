package org.chairside.badexample.model;

/** A name that says nothing. */
record VitalsManager() {}
