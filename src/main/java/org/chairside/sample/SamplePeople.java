package org.chairside.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is treated in the sample clinic, and when. All made up; the telephone exchange 555 belongs to nobody. */
final class SamplePeople {
    private SamplePeople() {}

    record Person(
            String family,
            String given,
            String title,
            String born,
            String gender,
            String recordNumber,
            int grams,
            String allergies) {}

    /**
     * A session of one of them.
     *
     * @param ago how long before now its first dose was given
     * @param correction what the last set should have been, where it was typed wrong
     * @param signing how far it was signed since, where it is over
     */
    record Planned(
            Person person,
            SampleScript script,
            int number,
            String room,
            Duration ago,
            boolean ended,
            Optional<String> correction,
            SampleSigning.Stage signing) {
        Planned until(SampleSigning.Stage stage) {
            return new Planned(person, script, number, room, ago, ended, correction, stage);
        }
    }

    private static final Person OSEI =
            new Person("Osei", "Marta", "Ms", "1981-07-14", "FEMALE", "1297287652", 71_000, "");
    private static final Person LEE =
            new Person("Lee", "Jun", "", "1990-02-02", "MALE", "4410270419", 64_500, "penicillin");
    private static final Person LINDQVIST =
            new Person("Lindqvist", "Per-Olof", "Mr", "1966-11-30", "MALE", "3180225107", 92_000, "");
    private static final Person ABARA =
            new Person("Abara", "Ngozi", "Dr", "1974-03-08", "FEMALE", "6620881934", 80_200, "");
    private static final Person KOWALCZYK = new Person(
            "Kowalczyk-Henriksen", "Aleksandra", "Ms", "1998-09-21", "FEMALE", "7751340268", 58_000, "latex");

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
                true,
                Optional.of("126/80 72 98 14"),
                SampleSigning.Stage.SIGNED));
        all.add(going(LEE, SampleScript.infusion(32, 20).until(56), 6, "Room 1", Duration.ofMinutes(78)));
        all.add(going(OSEI, SampleScript.devices(22).until(36), 6, "Room 2", Duration.ofMinutes(36)));
        all.add(going(KOWALCZYK, SampleScript.infusion(29, 16).until(12), 1, "Room 3", Duration.ofMinutes(13)));
        return List.copyOf(all);
    }

    private static Planned ended(Person person, SampleScript script, int number, String room, Duration ago) {
        return new Planned(person, script, number, room, ago, true, Optional.empty(), SampleSigning.Stage.LEFT);
    }

    private static Planned going(Person person, SampleScript script, int number, String room, Duration ago) {
        return new Planned(person, script, number, room, ago, false, Optional.empty(), SampleSigning.Stage.LEFT);
    }
}
