package org.chairside.soak;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.Submission;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.SpO2;
import org.chairside.model.Vitals;
import org.chairside.staff.Founding;

/**
 * A process of its own that charts as the program does, and says each thing once it was told of it: {@code founded},
 * {@code saved ID}, {@code not-saved ID}, {@code held ID}. Arguments: the folder, how many sets, and what to do when something
 * is not saved: {@code halt} at once, or {@code retry} it.
 */
final class ClinicScribe {
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final QuickClinic clinic;
    private final boolean halts;

    private ClinicScribe(QuickClinic clinic, boolean halts) {
        this.clinic = clinic;
        this.halts = halts;
    }

    public static void main(String[] arguments) {
        QuickClinic clinic = QuickClinic.below(Path.of(arguments[0]), Clock.systemUTC());
        ClinicScribe scribe = new ClinicScribe(clinic, arguments[2].equals("halt"));
        if (clinic.found() instanceof Founding.Founded(var _, var recovery)) {
            recovery.close();
            scribe.say("founded");
        }
        scribe.chart(Integer.parseInt(arguments[1]));
        // As after a crash: nothing is closed, nothing is tidied up.
        Runtime.getRuntime().halt(0);
    }

    private void chart(int sets) {
        SignedInDesk signedInDesk = clinic.visit(QuickClinic.NURSE);
        say("opened");
        List<LiveSession> rooms = Stream.of(1, 2)
                .map(number -> clinic.session(signedInDesk, number))
                .toList();
        for (int set = 0; set < sets; set++) {
            LiveSession room = rooms.get(set % rooms.size());
            signedInDesk
                    .drafts()
                    .keep(
                            room.subject().session(),
                            "half " + set,
                            clinic.clock().instant());
            save(signedInDesk, room, vitals(set));
            signedInDesk
                    .drafts()
                    .keep(room.subject().session(), "", clinic.clock().instant());
        }
    }

    private static Event vitals(int set) {
        return new Event.VitalsTaken(
                Vitals.of(new BloodPressure(110 + set % 40, 70), new HeartRate(60 + set % 30), new SpO2(98)),
                List.of(),
                "");
    }

    private void save(SignedInDesk signedInDesk, LiveSession room, Event event) {
        Submission submission = signedInDesk
                .desk()
                .submission(
                        signedInDesk.author(),
                        room.subject(),
                        List.of(new Proposed(
                                (Event.InSession) event, clinic.clock().instant())));
        String id = submission.entries().getFirst().id().toString();
        Receipt receipt = signedInDesk.desk().submit(submission).join().getFirst();
        say(word(receipt) + " " + id);
        if (receipt instanceof Receipt.NotSaved) {
            if (halts) {
                Runtime.getRuntime().halt(3);
            }
            say(word(signedInDesk.desk().submit(submission).join().getFirst()) + " " + id);
        }
    }

    private static String word(Receipt receipt) {
        return receipt instanceof Receipt.Saved
                ? "saved"
                : receipt instanceof Receipt.NotSaved
                        ? "not-saved"
                        : receipt instanceof Receipt.Denied ? "denied" : "held";
    }

    /** In one write, so that it is one moment of a trace. */
    private void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
