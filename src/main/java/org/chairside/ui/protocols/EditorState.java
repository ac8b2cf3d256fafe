package org.chairside.ui.protocols;

import java.util.List;
import java.util.Optional;
import org.chairside.model.Protocol;
import org.chairside.protocol.Fault;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolParts;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolWriter;

/**
 * What the editor holds between two steps.
 *
 * @param draft what the parts say; empty while the text says no protocol
 * @param faults of the text; none if it could be adopted
 */
record EditorState(String text, Optional<Protocol> draft, List<Fault> faults) {
    EditorState {
        faults = List.copyOf(faults);
    }

    static EditorState of(Protocol draft) {
        String text = ProtocolWriter.write(draft);
        return new EditorState(text, Optional.of(draft), faults(ProtocolReader.read(text)));
    }

    static EditorState of(String text) {
        ProtocolReading reading = ProtocolReader.read(text);
        Optional<Protocol> draft =
                reading instanceof ProtocolReading.Read(Protocol read) ? Optional.of(read) : Optional.empty();
        return new EditorState(text, draft, faults(reading));
    }

    private static List<Fault> faults(ProtocolReading reading) {
        return reading instanceof ProtocolReading.Faulty(List<Fault> faults) ? faults : List.of();
    }

    boolean isSound() {
        return draft.isPresent() && faults.isEmpty();
    }

    /** In the order of the file; none while the text says no protocol. */
    List<Part> parts() {
        return draft.map(ProtocolParts::of).orElse(List.of());
    }
}
