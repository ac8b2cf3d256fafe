package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.SigningStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing by command, as scripts do. */
class SignTest {
    private static final String PHYSICIAN = "Bo Lind";

    @TempDir
    Path temp;

    private Terminal terminal;
    private String session;

    @BeforeEach
    void twoPeopleAndASessionThatIsOver() throws IOException {
        terminal = Terminal.setUp(temp.resolve("data"));
        assertThat(terminal.run("setup", "--staff", PHYSICIAN, "--role", "physician")
                        .code())
                .isZero();
        session = entered("1297287652", "--released", "her sister");
    }

    private String entered(String number, String... more) throws IOException {
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n60,118/76 70 98\n");
        List<String> all = new ArrayList<>(List.of(
                "import",
                sheet.toString(),
                "--patient=DOE, Jane",
                "--born=1981-07-14",
                "--id=" + number,
                "--protocol=iv-infusion",
                "--started=2026-11-20T10:00:00-05:00",
                "--staff=" + Terminal.NURSE));
        all.addAll(List.of(more));
        Done done = terminal.run(all.toArray(String[]::new));
        assertThat(done.code()).as(done.toString()).isZero();
        String last = done.err().getLast();
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    private Done as(String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--staff=" + name);
        return terminal.run(all.toArray(String[]::new));
    }

    private Done verified() {
        return as(PHYSICIAN, "verify");
    }

    @Test
    void nurseAndPhysicianSignAndEverySignatureHolds() {
        Done signed = as(Terminal.NURSE, "sign", "--session", session);
        assertThat(signed.code()).as(signed.toString()).isZero();
        assertThat(signed.out()).singleElement().asString().matches("signed \\d+ [0-9a-f-]{36}");
        assertThat(signed.err())
                .containsExactly("Ana Ruiz signed session " + session + ": " + SigningStatement.RECORDED.words());
        Done countersigned = as(PHYSICIAN, "countersign", "--session", session);
        assertThat(countersigned.code()).as(countersigned.toString()).isZero();
        assertThat(countersigned.err()).last().asString().endsWith(SigningStatement.READ.words());
        Done verified = verified();
        assertThat(verified.code()).as(verified.toString()).isZero();
        assertThat(verified.out()).last().isEqualTo("every signature holds: 2");
    }

    @Test
    void theMeaningIsTheSignersToSay() {
        Done signed = as(Terminal.NURSE, "sign", "--session", session, "--meaning", "Seen and\ntrue.");
        assertThat(signed.code()).isZero();
        assertThat(signed.err()).last().asString().endsWith(": Seen and true.");
        assertThat(verified().out()).last().isEqualTo("every signature holds: 1");
        assertThat(as(PHYSICIAN, "countersign", "--session", session, "--meaning", "  ")
                        .code())
                .isEqualTo(Failure.BAD_CALL);
    }

    @Test
    void saysWhyASignatureIsNotMadeAndMakesNone() throws IOException {
        assertThat(as(PHYSICIAN, "countersign", "--session", session).err())
                .last()
                .asString()
                .contains("not signed: the session is not signed yet");
        assertThat(as(Terminal.NURSE, "sign", "--session", session).code()).isZero();
        Done again = as(Terminal.NURSE, "sign", "--session", session);
        assertThat(again.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(again.err()).last().asString().contains("not signed: the session is signed");
        Done nurse = as(Terminal.NURSE, "countersign", "--session", session);
        assertThat(nurse.err()).last().asString().contains("your role does not allow this");
        Done open = as(Terminal.NURSE, "sign", "--session", entered("4711"));
        assertThat(open.err()).last().asString().contains("the patient has not left yet");
        assertThat(verified().out()).last().isEqualTo("every signature holds: 1");
    }

    @Test
    void aSessionThatIsNotThereIsNamed() {
        Done none = as(Terminal.NURSE, "sign", "--session", "01932a00-0000-7000-8000-000000000001");
        assertThat(none.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(none.err()).last().asString().contains("there is no session 01932a00-0000-7000-8000-000000000001");
        assertThat(as(Terminal.NURSE, "sign", "--session", "x").err())
                .last()
                .asString()
                .contains("that is no session id");
    }
}
