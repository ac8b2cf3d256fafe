package org.chairside.protocol;

import java.util.List;
import org.chairside.model.Protocol;

/** What a protocol file was read as. */
public sealed interface ProtocolReading {
    /** Complete and sound: ready to be adopted. */
    record Read(Protocol protocol) implements ProtocolReading {}

    /** Not to be adopted like this. All faults found, in the order of their lines; never empty. */
    record Faulty(List<Fault> faults) implements ProtocolReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
