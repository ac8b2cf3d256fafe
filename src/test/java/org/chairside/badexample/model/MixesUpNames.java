package org.chairside.badexample.model;

/** A call in which any two can be swapped. */
record MixesUpNames(
        String family,
        String given,
        String title,
        String street,
        String city,
        String state,
        String country,
        String room) {}
