package org.chairside.sample;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.Author;
import org.chairside.model.Ids;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.StreamId;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Authority;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.PasswordPolicy;
import org.chairside.staff.SignIn.SignedIn;

/**
 * A made-up clinic in a folder: two people, sessions of the last weeks, and three that are going on. Everything in it goes
 * the way of real entries, under a clock that is moved along.
 */
public final class SampleClinic {
    static final String NURSE = "Ana Ruiz";
    public static final String PHYSICIAN = "Lena Brandt";

    /** Known to everyone, for there is nothing to protect. */
    public static final String PASSWORD = "sample data";

    /** Sample data needs no strong lock; a quick one keeps the start quick. */
    private static final KeyCost QUICK = new KeyCost(64, 1, 1);

    private final Path folder;
    private final String version;
    private final Instant now;
    private final ManualClock clock;
    private final KeyringTools tools;

    public SampleClinic(Path folder, Clock wall, String version) {
        this.folder = folder;
        this.version = version;
        this.now = wall.instant();
        this.clock = new ManualClock(now, wall.getZone());
        this.tools = new KeyringTools(
                Ids.timeOrdered(clock),
                new SecureRandom(),
                clock,
                QUICK,
                Authority.standard(),
                PasswordPolicy.UNJUDGED);
    }

    /**
     * Makes it, and leaves it closed. Takes a second or two.
     *
     * @throws IllegalStateException if the folder is not empty or cannot be written
     */
    public Keyring make() {
        Founding founding = Keyring.found(
                folder,
                "Sample clinic",
                List.of(
                        new Newcomer(NURSE, Role.NURSE, PASSWORD.toCharArray()),
                        new Newcomer(PHYSICIAN, Role.PHYSICIAN, PASSWORD.toCharArray())),
                tools);
        if (!(founding instanceof Founding.Founded(Keyring keyring, var recovery))) {
            throw new IllegalStateException("the sample clinic could not be founded");
        }
        recovery.close();
        clock.set(now.minus(Duration.ofDays(30)));
        SignedIn nurse = signedIn(keyring, NURSE);
        DeskAccess access =
                new DeskAccess(keyring, nurse, clock, tools.ids(), version, folder.resolve("state"), Optional.empty());
        if (!(DeskOpening.at(access) instanceof DeskOpening.Opened opened)) {
            throw new IllegalStateException("the sample log could not be opened");
        }
        try (SignedInDesk signedInDesk = new SignedInDesk(nurse, opened);
                SignedIn physician = signedIn(keyring, PHYSICIAN)) {
            signedInDesk.desk().admit(physician);
            adopt(signedInDesk, keyring);
            SampleSigning signing = new SampleSigning(signedInDesk.desk(), nurse, physician, clock);
            SampleSessions sessions = new SampleSessions(signedInDesk, clock, signing);
            SamplePeople.sessions().forEach(each -> sessions.play(each, now.minus(each.ago())));
        }
        return keyring;
    }

    private static SignedIn signedIn(Keyring keyring, String name) {
        return (SignedIn) keyring.signIn(keyring.find(name).orElseThrow().id(), PASSWORD.toCharArray());
    }

    /** The infusion as shipped, and then with an effect of the clinic's own; the others are left to be adopted. */
    private void adopt(SignedInDesk signedInDesk, Keyring keyring) {
        StreamId clinic = new StreamId(keyring.vault());
        Author physician = keyring.people().getLast().author();
        String shipped = ProtocolTemplates.text("iv-infusion");
        String changed = shipped.replaceFirst("version = 1", "version = 2")
                .replaceFirst("late-after = 3", "late-after = 4")
                .replaceFirst("at-most = 93", "at-most = 94")
                .replaceFirst(
                        "(?s)(\\[\\[effect]]\ncode = \"calm\")",
                        "[[effect]]\ncode = \"humming\"\nname = \"Tinnitus\"\nkind = \"expected\"\n\n$1");
        for (String toml : List.of(shipped, changed)) {
            if (ProtocolReader.read(toml) instanceof ProtocolReading.Read(Protocol protocol)) {
                signedInDesk.desk().clinic().adopt(physician, clinic, protocol).join();
            }
        }
    }
}
