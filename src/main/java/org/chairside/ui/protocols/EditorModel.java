package org.chairside.ui.protocols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.Protocol;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolParts;

/**
 * A version in the making: its text, and the protocol that the text says as long as it says one. Both are changed here,
 * part by part or as typed, and every step can be taken back. Screen thread only.
 */
final class EditorModel {
    private static final int KEPT = 500;

    private final Deque<EditorState> past = new ArrayDeque<>();
    private final Deque<EditorState> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<EditorState> state;
    private final EditorState first;
    private final RefusedTexts refused = new RefusedTexts();
    private boolean typing;

    /** @param next the version in force under its next number, or a template: nothing of it is changed yet */
    EditorModel(Protocol next) {
        first = EditorState.of(next);
        state = new ReadOnlyObjectWrapper<>(this, "state", first);
    }

    ReadOnlyObjectProperty<EditorState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    EditorState now() {
        return state.get();
    }

    /** What was typed into blanks and is no value there. */
    RefusedTexts refused() {
        return refused;
    }

    /** How many blanks hold a text that is no value there. */
    int refusedCount() {
        return refused.count(now().parts());
    }

    /** Whether anything was changed and not taken back, though it be a text that is no value. */
    boolean isTouched() {
        return !now().text().equals(first.text()) || refusedCount() > 0;
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
            state.set(EditorState.of(text));
        } else {
            step(EditorState.of(text));
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
        step(EditorState.of(text));
    }

    /** Puts a part in place of another, if that one still stands there. */
    void replace(int at, Part before, Part part) {
        List<Part> parts = new ArrayList<>(now().parts());
        if (at < parts.size() && parts.get(at).equals(before) && !before.equals(part)) {
            parts.set(at, part);
            refused.rename(before, part);
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
        now().draft().ifPresent(draft -> step(EditorState.of(ProtocolParts.protocol(draft.key(), parts))));
    }

    private void step(EditorState next) {
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

    private boolean go(Deque<EditorState> from, Deque<EditorState> to) {
        if (from.isEmpty()) {
            return false;
        }
        typing = false;
        to.push(now());
        state.set(from.pop());
        return true;
    }
}
