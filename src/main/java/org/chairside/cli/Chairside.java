package org.chairside.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.InputLines;
import org.chairside.cli.terminal.TerminalLetters;
import org.chairside.cli.terminal.TypedTimes;
import org.chairside.model.text.CleanText;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole: what each command shares, and the way errors leave. */
@Command(
        name = "chairside",
        description = "The record of a ketamine or esketamine session, kept at the chairside.",
        footer = "Without a command it opens the window. It is a manual record; it watches nobody.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            SetupCommand.class,
            ImportCommand.class,
            ListCommand.class,
            ExportCommand.class,
            SignCommand.class,
            CountersignCommand.class,
            HeldCommand.class,
            VerifyCommand.class,
            AuditCommand.class,
            SelfTestCommand.class,
            DemoCommand.class,
            TourCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Chairside implements Runnable {
    private final Surroundings surroundings;
    private final Consumer<? super Throwable> bugs;
    private final TerminalLetters letters;
    private final InputLines input;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder that holds the log.")
    private Optional<Path> folder = Optional.empty();

    private int exit;

    private Chairside(Surroundings surroundings, TerminalLetters letters, Consumer<? super Throwable> bugs) {
        this.surroundings = surroundings;
        this.letters = letters;
        this.bugs = bugs;
        this.input = new InputLines(surroundings.input());
    }

    /**
     * Runs one command line to its exit code. Never throws; never prints a stack trace.
     *
     * @param bugs told of what nobody expected, so that it leaves a trace beside the line that is said of it
     */
    public static int run(
            Surroundings surroundings,
            Consumer<? super Throwable> bugs,
            PrintWriter out,
            PrintWriter err,
            String... arguments) {
        return run(surroundings, TerminalLetters.WHOLE, bugs, out, err, arguments);
    }

    /** The same from a terminal that may not carry every letter. */
    public static int run(
            Surroundings surroundings,
            TerminalLetters letters,
            Consumer<? super Throwable> bugs,
            PrintWriter out,
            PrintWriter err,
            String... arguments) {
        Optional<String> refusal = letters.refusal(arguments);
        if (refusal.isPresent()) {
            err.println("chairside: " + refusal.get());
            err.flush();
            return Failure.BAD_CALL;
        }
        Chairside chairside = new Chairside(surroundings, letters, bugs);
        CommandLine line = new CommandLine(chairside)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(String.class, CleanText::line)
                .registerConverter(LocalDate.class, TypedTimes::day)
                .registerConverter(OffsetDateTime.class, TypedTimes::time)
                .setParameterExceptionHandler(CommandFailures::misunderstood)
                .setExecutionExceptionHandler((thrown, at, _) -> CommandFailures.failed(thrown, at, bugs));
        line.getCommandSpec().version("chairside " + surroundings.program().version());
        int code = line.execute(arguments);
        int whole = CommandFailures.isAllWritten(line) ? chairside.exit : Failure.PARTLY;
        return code == 0 ? whole : code;
    }

    @Override
    public void run() {
        exit = surroundings.windows().open(folder());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Consumer<? super Throwable> bugs() {
        return bugs;
    }

    TerminalLetters letters() {
        return letters;
    }

    /** Standard input, for whatever of the command reads it. */
    InputLines input() {
        return input;
    }

    Path folder() {
        return folder.orElse(surroundings.folders().log());
    }

    /** How this workstation likes things. */
    SettingsStore settings() {
        return new SettingsStore(
                SettingsFile.in(folder()), surroundings.program().system());
    }

    /** Says a line of the result, at once: a reader may act on it. */
    void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** Says something beside the result, on a line of its own. */
    void remark(String words) {
        CommandFailures.remark(spec.commandLine(), words);
    }
}
