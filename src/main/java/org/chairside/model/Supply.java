package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where a dose came from and who looked on.
 *
 * @param preparation how strong and how much; empty where nothing is drawn up
 * @param lot may be empty
 * @param witness the second person's name; may be empty where the clinic asks for none
 */
public record Supply(Optional<Preparation> preparation, String lot, String witness) {
    public static final Supply UNSTATED = new Supply(Optional.empty(), "", "");

    public Supply {
        requireNonNull(preparation, "preparation");
        lot = lot.strip();
        witness = witness.strip();
    }
}
