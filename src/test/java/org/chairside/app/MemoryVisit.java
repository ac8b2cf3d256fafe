package org.chairside.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.chairside.Launcher;
import org.chairside.journal.library.NativeLibrary;
import org.chairside.staff.KeyringTools;
import org.chairside.testing.Sessions;

/**
 * One sitting in the real window, in a process of its own: everything is opened that asks a password or shows a patient, and
 * three dumps of the heap are left. What is typed comes in disguise, so that it is in this process only where the program
 * puts it.
 */
final class MemoryVisit {
    private final MainWindowHand hand = new MainWindowHand();
    private final Path dumps;
    private final String password;
    private final String toSign;
    private final String halfLine;

    private MemoryVisit(String[] arguments) {
        dumps = Path.of(arguments[1]);
        password = arguments[2];
        toSign = arguments[3];
        halfLine = arguments[4];
    }

    /** Letters that are others than those that are meant. */
    static String disguised(String text) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(letter -> all.append((char) (letter ^ 1)));
        return all.toString();
    }

    /** @param arguments data folder, folder for the dumps, and disguised: password, words to search, half a line */
    public static void main(String[] arguments) {
        Clock clock = Clock.system(Sessions.NEW_YORK);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                new MemoryVisit(arguments).take();
                Runtime.getRuntime().halt(0);
            } catch (Throwable failed) {
                System.err.println("the visit failed: " + failed);
                failed.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        });
        Path folder = Path.of(arguments[0]);
        NativeLibrary.prepare(folder.resolve("state"));
        new Launcher(folder.resolve("state"), clock, KeyringTools.shipped(clock)).open(folder);
    }

    private void take() throws IOException {
        signIn();
        chart();
        print();
        export();
        sign();
        dump("signed-in");
        typeHalfALine();
        hand.command(KeyCode.L);
        hand.awaits("the tiles", () -> hand.owner() instanceof ToggleButton);
        dump("signed-out");
    }

    private void signIn() throws IOException {
        hand.awaitsTheWindow();
        hand.awaits("the tiles", () -> hand.owner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER);
        hand.hasKeyboard("password");
        type(password);
        dump("typed");
        hand.press(KeyCode.ENTER);
        hand.appears("board-records");
    }

    private void chart() {
        hand.command(KeyCode.DIGIT1);
        hand.hasKeyboard("entry-line");
        hand.type("128/80 74 98");
        hand.press(KeyCode.ENTER);
        hand.awaits(
                "the set to be saved",
                () -> hand.owner() instanceof TextField line && line.getText().isEmpty());
        hand.press(KeyCode.F1);
        hand.appears("close-help");
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("entry-line");
    }

    private void print() {
        hand.command(KeyCode.P);
        hand.awaits("the pages", hand::showsAPage);
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("entry-line");
    }

    private void export() {
        find();
        openTheSheet();
        hand.press(KeyCode.ENTER);
        hand.appears("export-open");
        hand.press(KeyCode.ENTER);
        hand.awaits("the sheet to go", () -> !hand.has("#export-go"));
        openTheSheet();
        hand.press(KeyCode.ESCAPE);
        hand.awaits("the sheet to go", () -> !hand.has("#export-go"));
    }

    private void openTheSheet() {
        hand.commandWithShift(KeyCode.E);
        hand.appears("export-go");
    }

    private void sign() {
        hand.command(KeyCode.ENTER);
        hand.hasKeyboard("sign-password");
        type(password);
        hand.press(KeyCode.ENTER);
        hand.awaits("the signature", () -> !"sign-password".equals(hand.owner().getId()));
    }

    private void typeHalfALine() {
        hand.click();
        hand.command(KeyCode.DIGIT1);
        hand.hasKeyboard("entry-line");
        type(halfLine);
    }

    private void find() {
        hand.press(KeyCode.F3);
        hand.hasKeyboard("records-search");
        type(toSign);
        hand.awaits("the one session", hand::foundOne);
        hand.press(KeyCode.ENTER);
        hand.hasKeyboard("review-sets");
    }

    /** One letter after the other, none of them kept. */
    private void type(String disguised) {
        for (int i = 0; i < disguised.length(); i++) {
            hand.type(Character.toString((char) (disguised.charAt(i) ^ 1)));
        }
    }

    private void dump(String name) throws IOException {
        hand.settle();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(dumps.resolve(name + ".hprof").toString(), true);
    }
}
