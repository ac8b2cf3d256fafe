package org.chairside.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.OneLine;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.desk.Desk;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.SigningStatement;
import org.chairside.model.SessionId;
import org.chairside.staff.SignIn.SignedIn;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command that signs asks for: the session, the words that are signed, and the signer with their password. */
final class SignatureOptions {
    @Option(
            names = "--session",
            required = true,
            paramLabel = "ID",
            description = "The session, by the id that list shows.")
    private String session;

    @Option(
            names = "--meaning",
            paramLabel = "TEXT",
            description = "What you state by it; as the signing page says, unless given.")
    private Optional<String> meaning = Optional.empty();

    @Mixin
    private SignInOptions signIn;

    /** How the desk signs. */
    @FunctionalInterface
    interface Signing {
        CompletableFuture<Receipt> sign(Desk desk, SignedIn person, SessionId session, String meaning);
    }

    /** Signs as whoever signs in, says what was signed, and gives the exit code. */
    int sign(Chairside chairside, SigningStatement usual, Signing signing) {
        SessionId id = WhichSessions.id(session);
        String words = OneLine.of(meaning.orElseGet(usual::words)).strip();
        if (words.isEmpty()) {
            throw new Failure(Failure.BAD_CALL, "--meaning is what you state by signing; it cannot be blank");
        }
        try (SignedInDesk signedInDesk = signIn.enter(chairside)) {
            Receipt receipt = signing.sign(signedInDesk.desk(), signedInDesk.person(), id, words)
                    .join();
            return answered(chairside, signedInDesk, receipt, words);
        }
    }

    private int answered(Chairside chairside, SignedInDesk signedInDesk, Receipt receipt, String words) {
        switch (receipt) {
            case Receipt.Saved saved -> {
                chairside.say("signed " + saved.recorded().seq() + " " + saved.id());
                chairside.remark(signedInDesk.author().name() + " signed session " + session + ": " + words);
                return 0;
            }
            case Receipt.Held _ -> throw new Failure(Failure.PARTLY, ReasonWords.HELD);
            case Receipt.NotSaved(Receipt.Trouble trouble) ->
                throw new Failure(Failure.CANNOT_OPEN, "not signed: " + ReasonWords.of(trouble));
            case Receipt.Denied(Receipt.Denial denial) ->
                throw new Failure(Failure.BAD_CALL, "not signed: " + reason(denial));
        }
    }

    /** Names the session that is not there, as the command did. */
    private String reason(Receipt.Denial denial) {
        return denial == Receipt.Denial.NO_SUCH_SESSION ? "there is no session " + session : ReasonWords.of(denial);
    }
}
