package org.chairside.ui.kit.secret;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Characters that somebody typed and that must not stay: a text could not be wiped and would lie about until the collector
 * comes by. Screen thread only.
 */
public final class Secret {
    private static final int ROOM = 128;

    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(this, "length", 0);
    private char[] typed = new char[ROOM];

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return length.get() == 0;
    }

    /** How many characters are typed. */
    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** A copy; whoever asks wipes it. */
    public char[] copy() {
        return Arrays.copyOf(typed, length.get());
    }

    /** What was typed, which is forgotten here; whoever asks wipes it. */
    public char[] take() {
        char[] taken = copy();
        forget();
        return taken;
    }

    /** Whether both are the same, character by character. */
    public boolean isSameAs(Secret other) {
        return Arrays.equals(typed, 0, length.get(), other.typed, 0, other.length.get());
    }

    /** Overwrites what was typed. */
    public void forget() {
        Arrays.fill(typed, '\0');
        length.set(0);
    }

    /** Puts characters in the place of those from one index up to another. */
    void replace(int from, int to, CharSequence characters) {
        int tail = length.get() - to;
        int after = from + characters.length() + tail;
        boolean outgrown = after > typed.length;
        char[] next = outgrown ? new char[2 * after] : typed;
        if (outgrown) {
            System.arraycopy(typed, 0, next, 0, from);
        }
        System.arraycopy(typed, to, next, after - tail, tail);
        for (int i = 0; i < characters.length(); i++) {
            next[from + i] = characters.charAt(i);
        }
        if (outgrown) {
            Arrays.fill(typed, '\0');
            typed = next;
        }
        Arrays.fill(typed, after, typed.length, '\0');
        length.set(after);
    }

    /** What may be seen of it: a dot for each character, so shaped that the caret moves as it would over the characters. */
    String mask() {
        StringBuilder mask = new StringBuilder(length.get());
        for (int i = 0; i < length.get(); i++) {
            boolean pair = i + 1 < length.get() && Character.isSurrogatePair(typed[i], typed[i + 1]);
            mask.append(pair ? SecretField.WIDE_DOT : SecretField.DOT);
            i += pair ? 1 : 0;
        }
        return mask.toString();
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
