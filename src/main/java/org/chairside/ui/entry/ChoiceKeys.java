package org.chairside.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    private String typed = "";

    /** @param asking what is asked in sight, the most important first */
    public ChoiceKeys(Supplier<List<KeyChoices>> asking) {
        this.asking = asking;
    }

    /** Offers a key to what is asked; says whether it was taken. */
    public boolean pressed(KeyEvent event) {
        OptionalInt digit = DigitKeys.withAlt(event);
        if (digit.isPresent()) {
            return answers(digit.getAsInt());
        }
        Optional<KeyChoices> here = here(event);
        if (here.isEmpty() || isLeaving(event)) {
            here.ifPresent(KeyChoices::unmark);
            typed = "";
            return false;
        }
        return switch (event.getCode()) {
            case ENTER -> enter(here.get(), event);
            case SPACE -> !typed.isEmpty();
            case BACK_SPACE -> takesBack(here.get());
            default -> false;
        };
    }

    private boolean answers(int digit) {
        typed = "";
        for (KeyChoices each : asking.get()) {
            if (each.takesAlt()) {
                boolean says = each.mark(Integer.toString(digit)) && each.isMarked();
                if (says) {
                    each.take();
                } else {
                    each.unmark();
                    RemarkEvent.say(each.root(), each.hint());
                }
                return true;
            }
        }
        return false;
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

    private boolean enter(KeyChoices here, KeyEvent event) {
        typed = "";
        if (here.isMarked()) {
            here.take();
            return true;
        }
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        RemarkEvent.say(here.root(), here.hint());
        return !here.hint().isEmpty();
    }

    private boolean takesBack(KeyChoices here) {
        boolean some = !typed.isEmpty();
        typed = "";
        here.unmark();
        return some;
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
            typed = "";
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
