package org.chairside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chairside.journal.json.GoldenEvents;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.Route;
import org.chairside.model.Signature;
import org.chairside.model.Supply;
import org.chairside.protocol.ProtocolTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Screen and paper say the same of every kind of event; paper only ever says more. */
class EventWordsTest {
    private static final Messages MESSAGES = Messages.english();
    private static final Notation NOTATION = new Notation(MESSAGES, ZoneOffset.UTC);
    private static final EventWords BRIEF = EventWords.brief(MESSAGES, NOTATION);
    private static final EventWords FULL = EventWords.full(MESSAGES, NOTATION);
    private static final Protocol PROTOCOL = ProtocolTemplates.named("iv-infusion");

    /** Codes, said by the name that the protocol or the program has for them. */
    private static final Set<String> CODES = Set.of(
            "ScreeningDecided.item",
            "EffectAsked.effect",
            "EffectCarried.effect",
            "NoticeAcknowledged.limit",
            "ReleaseItemChecked.criterion",
            "ScaleScored.scale");

    static Stream<Event> events() {
        return Stream.concat(GoldenEvents.all().stream(), plain());
    }

    static Stream<Event> written() {
        return events().filter(event -> event instanceof Event.InSession || event instanceof Event.Correction)
                .filter(event -> !texts((Record) event).isEmpty());
    }

    /** The same kinds where less was said. */
    private static Stream<Event> plain() {
        return Stream.of(
                new Event.DeviceGiven(1, 2, Dose.milligrams(28), ""),
                new Event.DoseGiven(Dose.milligrams(35), Route.ORAL, ""),
                new Event.DrugWasted(Dose.milligrams(15), "", ""),
                new Event.PhysicianCalled("Dr. Osei", ""),
                new Event.ReleaseItemChecked("walks", false),
                new Event.SeriousEventStated(true, ""),
                new Event.FollowUpLogged(false, Optional.empty(), ""),
                new Event.ScaleScored("unheard-of", "", List.of(), 3, "", ""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}/.]+", -1))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aFullSentenceSaysAllOfTheBriefOneInItsOrder(Event event) {
        String brief = BRIEF.say(event, PROTOCOL);
        String full = FULL.say(event, PROTOCOL);
        assertThat(brief).isNotBlank().doesNotContain("{");
        assertThat(full).isNotBlank().doesNotContain("{");
        assertThat(words(full)).containsSubsequence(words(brief));
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatSomebodyWroteIsInTheFullSentence(Event event) {
        assertThat(FULL.say(event, PROTOCOL)).contains(texts((Record) event));
    }

    /** Every text of an event and of what it holds, as it was typed. */
    private static List<String> texts(Record holder) {
        List<String> all = new ArrayList<>();
        for (RecordComponent part : holder.getClass().getRecordComponents()) {
            Object value = value(holder, part);
            if (value instanceof String text
                    && !CODES.contains(holder.getClass().getSimpleName() + "." + part.getName())) {
                all.add(text);
            } else if (value instanceof Event || value instanceof Supply) {
                all.addAll(texts((Record) value));
            } else if (value instanceof Signature signature) {
                all.add(signature.meaning());
            }
        }
        return all.stream().filter(Predicate.not(String::isBlank)).toList();
    }

    private static Object value(Record holder, RecordComponent part) {
        try {
            return part.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aDoseHasItsLabelOnBoth() {
        Event device = new Event.DeviceGiven(1, 2, Dose.milligrams(28), "LOT-77A");
        assertThat(BRIEF.say(device, PROTOCOL)).isEqualTo("Device 1 of 2, DOSE 28 mg; lot LOT-77A");
        assertThat(FULL.say(device, PROTOCOL)).isEqualTo("Nasal device 1 of 2, DOSE 28 mg; lot LOT-77A");
    }

    @Test
    void whoWasAskedForTheirBirthIsNamedOnPaperAlone() {
        Event identity = new Event.IdentityConfirmed("MZ", 1980);
        assertThat(BRIEF.say(identity, PROTOCOL)).isEqualTo("Patient identity confirmed");
        assertThat(FULL.say(identity, PROTOCOL)).isEqualTo("Patient identity confirmed: MZ, born 1980");
    }

    @Test
    void aCodeIsSaidByItsName() {
        assertThat(FULL.say(new Event.EffectCarried("fatigue", "usual for him"), PROTOCOL))
                .startsWith(PROTOCOL.effect("fatigue").orElseThrow().name() + " ongoing");
        assertThat(FULL.say(new Event.EffectCarried("unheard-of", "usual for him"), PROTOCOL))
                .startsWith("unheard-of ongoing");
    }

    @Test
    void anOverrideNamesTheCriterionAsTheProtocolDoes() {
        String code = PROTOCOL.release().criteria().getFirst().code();
        Event override = new Event.ReleaseOverridden(List.of(code, "90 min of 2hr"), "lives next door");
        assertThat(BRIEF.say(override, PROTOCOL))
                .contains(PROTOCOL.release().criteria().getFirst().text() + "; 90 min of 2hr");
    }

    @Test
    void everyTextPutInASentenceIsMarked() {
        Messages marking = MESSAGES.marking(text -> "<" + text + ">");
        assertThat(EventWords.full(marking, new Notation(marking, ZoneOffset.UTC))
                        .say(new Event.NextVisitArranged("Monday"), PROTOCOL))
                .isEqualTo("Next visit <Monday>");
    }
}
