package org.chairside.ui.protocols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.Protocol;
import org.chairside.protocol.Fault;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolParts;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolWriter;

/**
 * A version in the making: its text, and the protocol that the text says as long as it says one. Both are changed here,
 * part by part or as typed, and every step can be taken back. Screen thread only.
 */
final class EditorModel {
    private static final int KEPT = 500;

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<State> state;
    private final State first;
    private boolean typing;

    /** @param next the version in force under its next number, or a template: nothing of it is changed yet */
    EditorModel(Protocol next) {
        first = State.of(next);
        state = new ReadOnlyObjectWrapper<>(this, "state", first);
    }

    /**
     * @param draft what the parts say; empty while the text says no protocol
     * @param faults of the text; none if it could be adopted
     */
    record State(String text, Optional<Protocol> draft, List<Fault> faults) {
        State {
            faults = List.copyOf(faults);
        }

        static State of(Protocol draft) {
            String text = ProtocolWriter.write(draft);
            return new State(text, Optional.of(draft), faults(ProtocolReader.read(text)));
        }

        static State of(String text) {
            ProtocolReading reading = ProtocolReader.read(text);
            Optional<Protocol> draft =
                    reading instanceof ProtocolReading.Read(Protocol read) ? Optional.of(read) : Optional.empty();
            return new State(text, draft, faults(reading));
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

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State now() {
        return state.get();
    }

    /** Whether anything was changed and not taken back. */
    boolean isTouched() {
        return !now().text().equals(first.text());
    }

    /** What was typed into the file, all of it. The letters of a word are one step. */
    void type(String text) {
        String before = now().text();
        if (text.equals(before)) {
            return;
        }
        boolean letter = Math.abs(text.length() - before.length()) == 1;
        boolean goesOn = typing && letter;
        if (goesOn) {
            future.clear();
            state.set(State.of(text));
        } else {
            step(State.of(text));
        }
        typing = letter && !Character.isWhitespace(firstOther(before, text));
    }

    /** The letter that came in or went out. */
    private static char firstOther(String before, String now) {
        String longer = before.length() > now.length() ? before : now;
        String shorter = before.length() > now.length() ? now : before;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return longer.charAt(at);
    }

    /** Reads a whole file in place of what is there. */
    void load(String text) {
        step(State.of(text));
    }

    void replace(int at, Part part) {
        List<Part> parts = new ArrayList<>(now().parts());
        if (!parts.set(at, part).equals(part)) {
            change(parts);
        }
    }

    void remove(int at) {
        List<Part> parts = new ArrayList<>(now().parts());
        parts.remove(at);
        change(parts);
    }

    /** Puts a new part behind another one, or at the end of its chapter; says where it came to stand. */
    int add(int behind, Part part) {
        List<Part> parts = new ArrayList<>(now().parts());
        boolean fits = behind >= 0 && parts.get(behind).getClass() == part.getClass();
        parts.add(fits ? behind + 1 : parts.size(), part);
        change(parts);
        return now().parts().indexOf(part);
    }

    /** Moves a part past its neighbour of the same kind; says where it is now. */
    int move(int at, int by) {
        List<Part> parts = new ArrayList<>(now().parts());
        int to = at + by;
        if (to < 0
                || to >= parts.size()
                || parts.get(to).getClass() != parts.get(at).getClass()) {
            return at;
        }
        Part moved = parts.get(at);
        Collections.swap(parts, at, to);
        change(parts);
        return now().parts().contains(moved) ? now().parts().indexOf(moved) : to;
    }

    private void change(List<Part> parts) {
        now().draft().ifPresent(draft -> step(State.of(ProtocolParts.protocol(draft.key(), parts))));
    }

    private void step(State next) {
        typing = false;
        past.push(now());
        if (past.size() > KEPT) {
            past.removeLast();
        }
        future.clear();
        state.set(next);
    }

    /** Takes the last step back; says whether there was one. */
    boolean undo() {
        return go(past, future);
    }

    boolean redo() {
        return go(future, past);
    }

    private boolean go(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return false;
        }
        typing = false;
        to.push(now());
        state.set(from.pop());
        return true;
    }
}
