package org.chairside.cli;

import java.util.function.Consumer;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.OneLine;
import picocli.CommandLine;

/** The failures of a command line: each leaves a line of words and an exit code, and never a stack trace. */
final class CommandFailures {
    private CommandFailures() {}

    /** Whether everything that was said could be written; if not, that is said as well, as far as it can be. */
    static boolean isAllWritten(CommandLine line) {
        if (line.getOut().checkError()) {
            remark(
                    line,
                    "chairside: not everything could be written to the standard output: lines are missing there. What was"
                            + " saved is saved. Look with: chairside list, before you do it again.");
            return false;
        }
        return !line.getErr().checkError();
    }

    /** The command line itself is wrong. */
    static int misunderstood(CommandLine.ParameterException e, String... arguments) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        remark(e.getCommandLine(), "chairside: " + e.getMessage() + ". See: " + help);
        return Failure.BAD_CALL;
    }

    /** @param bugs told of what nobody expected */
    static int failed(Exception e, CommandLine line, Consumer<? super Throwable> bugs) {
        if (e instanceof Failure failure) {
            remark(line, "chairside: " + failure.getMessage());
            return failure.code();
        }
        bugs.accept(e);
        if (e instanceof Surroundings.NoDisplayException) {
            remark(
                    line,
                    "chairside: no display answers, so there is no window. Nothing was changed. Start it from a desktop, or"
                            + " use a command; see: chairside --help");
            return Failure.CANNOT_OPEN;
        }
        remark(
                line,
                "chairside: this should not have happened (" + e.getClass().getSimpleName()
                        + "). What was shown as saved is safe. Please report it.");
        return Failure.PARTLY;
    }

    /** Says something beside the result, on a line of its own. */
    static void remark(CommandLine line, String words) {
        line.getErr().println(OneLine.of(words));
        line.getErr().flush();
    }
}
