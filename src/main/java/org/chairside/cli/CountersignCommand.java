package org.chairside.cli;

import java.util.concurrent.Callable;
import org.chairside.desk.Desk;
import org.chairside.desk.SigningStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The signature of the physician who has read a session. */
@Command(
        name = "countersign",
        description = {
            "Sign a session that somebody else has signed, with your own key, once you have read it.",
            "From then on it takes only addenda. Prints \"signed SEQ ID\" once it is on disk.",
            "Exit code: 0 signed, 2 not signed because it may not be or the call is wrong, 4 the log cannot be opened."
        })
final class CountersignCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignatureOptions signature;

    @Override
    public Integer call() {
        return signature.sign(chairside, SigningStatement.READ, Desk::countersign);
    }
}
