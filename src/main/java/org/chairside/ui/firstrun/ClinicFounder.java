package org.chairside.ui.firstrun;

import java.util.List;
import org.chairside.staff.Founding;
import org.chairside.staff.Newcomer;

/** Makes the keyring of a new clinic. Slow, and called off the screen thread. */
@FunctionalInterface
public interface ClinicFounder {
    Founding found(String clinic, List<Newcomer> people);
}
