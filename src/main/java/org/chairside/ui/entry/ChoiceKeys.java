package org.chairside.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chairside.ui.kit.keys.DigitKeys;
import org.chairside.ui.kit.keys.RemarkEvent;

/**
 * The one place that decides which key answers a question. A digit with Alt answers at once. Without Alt a key is meant for a
 * question only where the keyboard is in it, and even there it only marks: Enter answers, and whatever is typed
 * after it shows that it was the beginning of a line, which then gets all of it. Screen thread only.
 */
public final class ChoiceKeys {
    private final Supplier<List<KeyChoices>> asking;
    private final UnaryOperator<String> abandoned;
    private String typed = "";

    /**
     * @param asking what is asked in sight, the most important first
     * @param abandoned the words for a mark that somebody left without Enter
     */
    public ChoiceKeys(Supplier<List<KeyChoices>> asking, UnaryOperator<String> abandoned) {
        this.asking = asking;
        this.abandoned = abandoned;
    }

    /** What became of a key that was offered. */
    public enum Taken {
        /** It answered, or did what stands on a button. */
        ANSWER,
        /** It was meant for a question and answered nothing, which keeps the keyboard. */
        KEPT,
        NOT
    }

    /** Offers a key to what is asked. */
    public Taken pressed(KeyEvent event) {
        OptionalInt digit = DigitKeys.withAlt(event);
        if (digit.isPresent()) {
            return answers(digit.getAsInt());
        }
        Optional<KeyChoices> here = here(event);
        if (here.isEmpty() || isLeaving(event)) {
            here.ifPresent(KeyChoices::unmark);
            abandon(event);
            return Taken.NOT;
        }
        return switch (event.getCode()) {
            case ENTER -> enter(here.get(), event);
            case SPACE -> typed.isEmpty() ? Taken.NOT : Taken.KEPT;
            case BACK_SPACE -> takesBack(here.get());
            default -> Taken.NOT;
        };
    }

    /** What was typed marked something, and is neither an answer nor the beginning of a line any longer. */
    private void abandon(KeyEvent event) {
        boolean isMeant = event.getCode() == KeyCode.ESCAPE || event.getCode().isNavigationKey();
        if (!typed.isEmpty() && !isMeant && event.getTarget() instanceof Node at) {
            RemarkEvent.say(at, abandoned.apply(typed));
        }
        typed = "";
    }

    private Taken answers(int digit) {
        typed = "";
        for (KeyChoices each : asking.get()) {
            if (each.takesAlt()) {
                boolean says = each.mark(Integer.toString(digit)) && each.isMarked();
                if (says) {
                    each.take();
                    return Taken.ANSWER;
                }
                each.unmark();
                RemarkEvent.say(each.root(), each.hint());
                return Taken.KEPT;
            }
        }
        return Taken.NOT;
    }

    /** A key that goes somewhere else, or does something else: what was typed before it was no beginning. */
    private static boolean isLeaving(KeyEvent event) {
        KeyCode code = event.getCode();
        return code.isNavigationKey()
                || code.isFunctionKey()
                || code == KeyCode.TAB
                || code == KeyCode.ESCAPE
                || (event.isShortcutDown() && !code.isModifierKey());
    }

    private Taken enter(KeyChoices here, KeyEvent event) {
        typed = "";
        if (here.isMarked()) {
            here.take();
            return Taken.ANSWER;
        }
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
            return Taken.ANSWER;
        }
        RemarkEvent.say(here.root(), here.hint());
        return here.hint().isEmpty() ? Taken.NOT : Taken.KEPT;
    }

    private Taken takesBack(KeyChoices here) {
        boolean some = !typed.isEmpty();
        typed = "";
        here.unmark();
        return some ? Taken.KEPT : Taken.NOT;
    }

    /**
     * Offers typed text to what is asked.
     *
     * @param line given what turned out not to be meant for a question; says whether it took it
     * @return whether it was taken, by either
     */
    public boolean typed(KeyEvent event, Predicate<String> line) {
        Optional<KeyChoices> here = here(event);
        boolean presses = event.getCharacter().isBlank() && typed.isEmpty();
        if (here.isEmpty() || presses) {
            abandon(event);
            return false;
        }
        String all = typed + event.getCharacter();
        if (here.get().mark(all)) {
            typed = all;
            return true;
        }
        here.get().unmark();
        boolean goesOn = !typed.isEmpty();
        typed = "";
        return goesOn && line.test(all);
    }

    private Optional<KeyChoices> here(KeyEvent event) {
        return asking.get().stream()
                .filter(each -> event.getTarget() instanceof Node node && isWithin(node, each.root()))
                .findFirst();
    }

    private static boolean isWithin(Node node, Node root) {
        Node each = node;
        while (each != null && !each.equals(root)) {
            each = each.getParent();
        }
        return each != null;
    }
}
