package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.chairside.ui.session.notices.NoticeState;

/**
 * One nurse in two rooms, at random: lines that are typed as a whole or with something opened in between, answers, glances
 * into panels, and changes of room. What she meant is kept beside it, as the words that the entries are to have. On the screen thread.
 */
final class TypingTrial implements AutoCloseable {
    private static final int STEPS = 8;

    private final Chair chair = Chair.withoutWindow();
    private final Scene scene;
    private final Random random;
    private final List<Room> rooms = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Room here;
    private int sets;

    /** A room with what was meant for it. */
    private record Room(SessionModel model, SessionView view, List<String> meant) {}

    TypingTrial(Scene scene, Random random) {
        this.scene = scene;
        this.random = random;
        for (int nth = 0; nth < 2; nth++) {
            SessionModel model = chair.model(chair.open(nth, "iv-infusion"));
            Chair.enter(model, "118/78 72 99");
            rooms.add(new Room(model, new SessionView(model, () -> {}), new ArrayList<>()));
        }
        here = rooms.getFirst();
        show();
    }

    /** What went wrong, with what was done; empty for nothing. */
    Optional<String> run() {
        int[] before = rooms.stream().mapToInt(TypingTrial::entries).toArray();
        for (int i = 0; i < STEPS; i++) {
            chair.minutes(3);
            step();
        }
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            List<String> found = room.model().chart().chartEntries().stream()
                    .skip(before[i])
                    .map(line -> Meanings.of(line.event()))
                    .toList();
            if (!found.equals(room.meant())) {
                return Optional.of("meant " + room.meant() + "\n but found " + found + "\n by " + done);
            }
        }
        return Optional.empty();
    }

    private static int entries(Room room) {
        return room.model().chart().chartEntries().size();
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> line();
            case 5 -> open();
            case 6 -> notTaken();
            case 7 -> effect();
            case 8 -> other();
            default -> notices();
        }
    }

    /** A line, with something opened before it or in the middle of it. */
    private void line() {
        String text = text();
        int at = random.nextInt(text.length() - 1);
        boolean between = random.nextBoolean();
        type(text.substring(0, between ? at : 0));
        if (between) {
            open();
        }
        // A digit marks where the keyboard is in a question, and going elsewhere drops the mark: she sees that the line
        // lacks it.
        boolean isThere = between && here.model().entry().textProperty().get().endsWith(text.substring(0, at));
        type(text.substring(isThere ? at : 0));
        press(KeyCode.ENTER, false);
        here.meant().add(Meanings.of(text));
    }

    /** A set that nothing is asked about; some of them give notices, some leave a value out. */
    private String text() {
        sets++;
        int systolic = 121 + sets % 9;
        return switch (random.nextInt(6)) {
            case 0 -> systolic + "/82 7" + sets % 10;
            case 1 -> "nau " + (1 + random.nextInt(3));
            case 2 -> "#1 note " + sets;
            default -> systolic + "/82 7" + sets % 10 + " 9" + (4 + random.nextInt(5));
        };
    }

    /** Opens something and leaves it open, or leaves it again, or goes to the other room and comes back. */
    private void open() {
        switch (random.nextInt(9)) {
            case 0 -> press(KeyCode.N, true);
            case 1 -> press(KeyCode.F7, false);
            case 2 -> press(KeyCode.G, true);
            case 3 -> press(KeyCode.F4, false);
            case 4 -> press(KeyCode.TAB, false);
            case 5 -> press(KeyCode.F6, false);
            case 6 -> withdrawal();
            case 7 -> {
                press(KeyCode.N, true);
                press(KeyCode.DOWN, false);
            }
            default -> {
                other();
                other();
            }
        }
    }

    /** The reason for a withdrawal, from the log, and never given. */
    private void withdrawal() {
        done.add("log");
        if (scene.lookup("#log") instanceof ListView<?> log) {
            log.getSelectionModel().selectFirst();
            log.requestFocus();
            press(KeyCode.ENTER, false);
            if (here.view().unsaved().isEmpty() && scene.lookup("#amend-line") != null) {
                press(KeyCode.ESCAPE, false);
            }
        }
    }

    private void notTaken() {
        int digit = 1 + random.nextInt(5);
        press(KeyCode.F7, false);
        answer(digit);
        here.meant().add("not-taken " + digit);
    }

    private void effect() {
        int grade = random.nextInt(4);
        press(KeyCode.F4, false);
        type("vom" + grade);
        press(KeyCode.ENTER, false);
        press(KeyCode.ESCAPE, false);
        here.meant().add("vomiting " + grade);
    }

    private void notices() {
        List<NoticeState> asking = here.model().notices().shownProperty().get().stream()
                .filter(NoticeState::wantsAnswer)
                .toList();
        press(KeyCode.N, true);
        if (!asking.isEmpty()) {
            answer(2);
            asking.stream()
                    .filter(each -> each.cause()
                            .raisedBy()
                            .equals(asking.getFirst().cause().raisedBy()))
                    .forEach(_ -> here.meant().add("notice physician told"));
        }
    }

    private void answer(int digit) {
        if (random.nextBoolean()) {
            type(Integer.toString(digit));
            press(KeyCode.ENTER, false);
        } else {
            alt(digit);
        }
    }

    private void other() {
        here.view().hidden();
        here = rooms.get(1 - rooms.indexOf(here));
        show();
        done.add("room " + rooms.indexOf(here));
    }

    private void show() {
        scene.setRoot(new StackPane(here.view().root()));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        here.view().shown();
    }

    private void type(String text) {
        done.add(text);
        text.chars().mapToObj(Character::toString).forEach(letter -> {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, code(letter), false, false, false, false));
            fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", letter, code(letter), false, false, false, false));
        });
    }

    private static KeyCode code(String letter) {
        return letter.equals(" ")
                ? KeyCode.SPACE
                : letter.matches("[0-9]") ? KeyCode.valueOf("DIGIT" + letter) : KeyCode.UNDEFINED;
    }

    private void press(KeyCode code, boolean control) {
        done.add(code.getName());
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
    }

    private void alt(int digit) {
        done.add("Alt+" + digit);
        KeyCode code = KeyCode.valueOf("DIGIT" + digit);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, true, false));
    }

    private void fire(KeyEvent event) {
        EventTarget owner = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(owner, event);
    }

    @Override
    public void close() {
        here.view().hidden();
        rooms.forEach(room -> room.model().stop());
        scene.setRoot(new StackPane());
        chair.close();
    }
}
