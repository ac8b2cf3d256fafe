package org.chairside.cli;

import java.util.concurrent.Callable;
import org.chairside.desk.Desk;
import org.chairside.desk.SigningStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The signature of whoever was with the patient. */
@Command(
        name = "sign",
        description = {
            "Sign a session that is over, with your own key, over all its entries: as whoever was with the patient.",
            "Prints \"signed SEQ ID\" once it is on disk.",
            "Exit code: 0 signed, 2 not signed because it may not be or the call is wrong, 4 the log cannot be opened."
        })
final class SignCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignatureOptions signature;

    @Override
    public Integer call() {
        return signature.sign(chairside, SigningStatement.RECORDED, Desk::sign);
    }
}
