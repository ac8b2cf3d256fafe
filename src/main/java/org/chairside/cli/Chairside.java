package org.chairside.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
            VerifyCommand.class,
            SelfTestCommand.class,
            DemoCommand.class,
            TourCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Chairside implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder that holds the log.")
    private Optional<Path> folder = Optional.empty();

    private int exit;

    private Chairside(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command line to its exit code. Never throws; never prints a stack trace. */
    public static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        Chairside chairside = new Chairside(surroundings);
        CommandLine line = new CommandLine(chairside)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Chairside::day)
                .registerConverter(OffsetDateTime.class, Chairside::time)
                .setParameterExceptionHandler(Chairside::misunderstood)
                .setExecutionExceptionHandler(Chairside::failed);
        line.getCommandSpec().version("chairside " + surroundings.version());
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code == 0 ? chairside.exit : code;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("it is a date such as 2026-11-20");
        }
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("it is a time with its offset, such as 2026-11-20T10:00:00-05:00");
        }
    }

    private static int misunderstood(CommandLine.ParameterException e, String... arguments) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        remark(e.getCommandLine(), "chairside: " + e.getMessage() + ". See: " + help);
        return Failure.BAD_CALL;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        String words = e instanceof Failure failure
                ? failure.getMessage()
                : "this should not have happened (" + e.getClass().getSimpleName()
                        + "). What was shown as saved is safe. Please report it.";
        remark(line, "chairside: " + words);
        return e instanceof Failure failure ? failure.code() : Failure.PARTLY;
    }

    @Override
    public void run() {
        exit = surroundings.windows().open(folder());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Path folder() {
        return folder.orElse(surroundings.folders().log());
    }

    /** Says a line of the result, at once: a reader may act on it. */
    void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** Says something beside the result, on a line of its own. */
    void remark(String words) {
        remark(spec.commandLine(), words);
    }

    private static void remark(CommandLine line, String words) {
        line.getErr().println(OneLine.of(words));
        line.getErr().flush();
    }
}
