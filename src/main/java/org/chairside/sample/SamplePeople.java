package org.chairside.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Sex;
import org.chairside.model.Weight;

/** Who is treated in the sample clinic, and when. All made up; the telephone exchange 555 belongs to nobody. */
final class SamplePeople {
    private SamplePeople() {}

    /** Somebody who is treated, with the weight that was measured. */
    record Person(
            PersonName name,
            LocalDate born,
            Sex sex,
            Gender gender,
            String recordNumber,
            Allergies allergies,
            Weight weight) {
        Patient patient() {
            return new Patient(
                    new PatientId(new UUID(0x5A4D, Long.parseLong(recordNumber))),
                    name,
                    BirthDate.of(born),
                    sex,
                    gender,
                    recordNumber,
                    allergies);
        }
    }

    /**
     * A session of one of them.
     *
     * @param ago how long before now its first dose was given
     * @param correction what the last set should have been, where it was typed wrong
     * @param signing how far it was signed since it ended; empty while it goes on
     */
    record Planned(
            Person person,
            SampleScript script,
            int number,
            String room,
            Duration ago,
            Optional<String> correction,
            Optional<SampleSigning.Stage> signing) {
        Planned until(SampleSigning.Stage stage) {
            return new Planned(person, script, number, room, ago, correction, Optional.of(stage));
        }
    }

    private static final Person OSEI = new Person(
            new PersonName("Osei", "Marta", "Ms"),
            LocalDate.of(1981, 7, 14),
            Sex.FEMALE,
            Gender.FEMALE,
            "1297287652",
            new Allergies.NoneKnown(),
            new Weight(71_000));
    private static final Person LEE = new Person(
            new PersonName("Lee", "Jun", ""),
            LocalDate.of(1990, 2, 2),
            Sex.MALE,
            Gender.MALE,
            "4410270419",
            new Allergies.Known("penicillin"),
            new Weight(64_500));
    private static final Person LINDQVIST = new Person(
            new PersonName("Lindqvist", "Per-Olof", "Mr"),
            LocalDate.of(1966, 11, 30),
            Sex.MALE,
            Gender.MALE,
            "3180225107",
            new Allergies.NoneKnown(),
            new Weight(92_000));
    private static final Person ABARA = new Person(
            new PersonName("Abara", "Ngozi", "Dr"),
            LocalDate.of(1974, 3, 8),
            Sex.FEMALE,
            Gender.FEMALE,
            "6620881934",
            new Allergies.NoneKnown(),
            new Weight(80_200));
    private static final Person KOWALCZYK = new Person(
            new PersonName("Kowalczyk-Henriksen", "Aleksandra", "Ms"),
            LocalDate.of(1998, 9, 21),
            Sex.FEMALE,
            Gender.FEMALE,
            "7751340268",
            new Allergies.Known("latex"),
            new Weight(58_000));

    static List<Planned> sessions() {
        List<Planned> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            SampleSigning.Stage read = i < 3 ? SampleSigning.Stage.COUNTERSIGNED : SampleSigning.Stage.SIGNED;
            boolean last = i == 4;
            all.add(ended(OSEI, SampleScript.devices(18 + 3 * i), i + 1, "Room 2", Duration.ofDays(22 - 4L * i))
                    .until(last ? SampleSigning.Stage.ASKED : read));
            all.add(ended(LEE, SampleScript.infusion(32, 12 + 4 * i), i + 1, "Room 1", Duration.ofDays(21 - 4L * i))
                    .until(read));
            all.add(ended(ABARA, SampleScript.injection(40, 14 + 5 * i), i + 1, "Room 3", Duration.ofDays(20 - 4L * i))
                    .until(last ? SampleSigning.Stage.LEFT : read));
        }
        all.add(new Planned(
                LINDQVIST,
                SampleScript.infusion(46, 44),
                2,
                "Room 4",
                Duration.ofHours(27),
                Optional.of("126/80 72 98 14"),
                Optional.of(SampleSigning.Stage.SIGNED)));
        all.add(going(LEE, SampleScript.infusion(32, 20).until(56), 6, "Room 1", Duration.ofMinutes(78)));
        all.add(going(OSEI, SampleScript.devices(22).until(36), 6, "Room 2", Duration.ofMinutes(36)));
        all.add(going(KOWALCZYK, SampleScript.infusion(29, 16).until(12), 1, "Room 3", Duration.ofMinutes(13)));
        return List.copyOf(all);
    }

    private static Planned ended(Person person, SampleScript script, int number, String room, Duration ago) {
        return new Planned(person, script, number, room, ago, Optional.empty(), Optional.of(SampleSigning.Stage.LEFT));
    }

    private static Planned going(Person person, SampleScript script, int number, String room, Duration ago) {
        return new Planned(person, script, number, room, ago, Optional.empty(), Optional.empty());
    }
}
