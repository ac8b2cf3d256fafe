package org.chairside.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chairside.cli.terminal.Failure;
import org.chairside.files.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Walks a made-up clinic from an empty folder to the exports, by the program's own commands and its own clock. */
@Command(
        name = "self-test",
        description = {
            "Try the program on this computer, in a folder that is removed afterwards: two people, a session, both"
                    + " signatures, the check of the log and every export.",
            "Exit code: 0 all well, 1 something failed, which is named, 4 there is no room for the folder."
        })
final class SelfTestCommand implements Callable<Integer> {
    private static final String FOLDER = "chairside-self-test-";

    @ParentCommand
    private Chairside chairside;

    @Override
    public Integer call() {
        try {
            Path state = chairside.surroundings().folders().state();
            Scratch.clear(state, FOLDER);
            Path folder = Scratch.folder(state, FOLDER);
            try {
                return walk(new SelfTest(chairside, folder));
            } finally {
                Scratch.remove(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(Failure.CANNOT_OPEN, "there is no room for a folder to test in");
        }
    }

    private int walk(SelfTest test) {
        for (SelfTest.Step step : test.steps()) {
            switch (step.run()) {
                case SelfTest.Result.Passed(String what) -> chairside.say("ok  " + what);
                case SelfTest.Result.Failed(String what, String why) -> {
                    chairside.remark("failed  " + what + ": " + why);
                    chairside.remark("Do not chart with this program on this computer. Call your administrator.");
                    return Failure.PARTLY;
                }
            }
        }
        chairside.say("All well.");
        return 0;
    }
}
