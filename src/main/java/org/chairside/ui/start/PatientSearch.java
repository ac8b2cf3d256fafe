package org.chairside.ui.start;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.intake.birth.SoughtBirth;
import org.chairside.words.SearchWords;

/** What is typed to find a patient: words of the name, the record number, a birth date as one writes it. */
final class PatientSearch {
    private final SearchWords words;
    private final Optional<SoughtBirth> birth;
    private final SearchWords besideBirth;

    PatientSearch(String typed, BirthDateReader reader) {
        words = SearchWords.of(typed);
        birth = SoughtBirth.in(words.words(), reader);
        besideBirth = new SearchWords(birth.map(SoughtBirth::rest).orElse(List.of()));
    }

    /** How well somebody fits, the best first. */
    private enum Fit {
        AS_TYPED,
        BORN_THEN,
        PERHAPS,
        NOT
    }

    /** Those who fit: of equals the one who was named first, and those who only may be meant last. */
    Stream<KnownPatient> among(List<KnownPatient> known) {
        return known.stream().filter(each -> fit(each) != Fit.NOT).sorted(Comparator.comparing(this::fit));
    }

    /** Whether only a person can say that somebody is meant: of one of the two birth dates the day is not known. */
    boolean isOnlyPerhaps(KnownPatient patient) {
        return fit(patient) == Fit.PERHAPS;
    }

    private Fit fit(KnownPatient patient) {
        if (words.find(patient.text())) {
            return Fit.AS_TYPED;
        }
        return birth.filter(_ -> besideBirth.find(patient.text()))
                .map(sought -> fit(sought, patient))
                .orElse(Fit.NOT);
    }

    private static Fit fit(SoughtBirth sought, KnownPatient patient) {
        if (sought.is(patient.patient().born())) {
            return Fit.BORN_THEN;
        }
        return sought.canBe(patient.patient().born()) ? Fit.PERHAPS : Fit.NOT;
    }
}
