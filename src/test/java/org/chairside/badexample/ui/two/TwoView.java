package org.chairside.badexample.ui.two;

/** A screen. */
public record TwoView() {}
