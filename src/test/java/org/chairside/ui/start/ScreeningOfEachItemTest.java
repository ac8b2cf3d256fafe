package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.desk.NewSession;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.ui.Ward;
import org.chairside.ui.start.history.HistoryAnswers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of CLINICAL 1.4, and what the pre-session block of 5.6 asks, can be answered, remarked and decided. */
class ScreeningOfEachItemTest {
    private static final List<String> CONDITIONS = List.of(
            "hypertension-uncontrolled",
            "cardiac-history",
            "cardiovascular-event",
            "aneurysm",
            "av-malformation",
            "intracerebral-haemorrhage",
            "pregnancy",
            "psychosis",
            "bipolar",
            "liver-kidney",
            "under-18",
            "hypersensitivity",
            "substance-use",
            "cystitis");
    private static final List<String> MEDICINES = List.of(
            "med-benzodiazepine", "med-hypnotic", "med-stimulant", "med-maoi", "med-opioid", "med-antihypertensive");
    private static final List<String> READINESS = List.of("consent", "fasting", "way-home", "suicidality");

    private final Front front = new Front();
    private final StartModel model = front.model(Ward.atMinute(-20).ui());

    static Stream<Arguments> items() {
        return ProtocolTemplates.shipped().stream().flatMap(protocol -> Stream.of(CONDITIONS, MEDICINES, READINESS)
                .flatMap(List::stream)
                .map(code -> Arguments.of(protocol.key().code(), code)));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isAnsweredRemarkedAndDecided(String protocol, String code) {
        Protocol rules = ProtocolTemplates.named(protocol);
        model.parts().patient().searchProperty().set("osei");
        model.parts().patient().choose(model.parts().patient().suggestions().getFirst());
        model.parts().plan().protocolProperty().set(rules);
        ScreeningModel screening = model.parts().screening();
        Front.answerAll(screening);
        HistoryAnswers.unasked(model.parts().history());
        int index = screening.questions().stream()
                .map(each -> each.item().code())
                .toList()
                .indexOf(code);
        assertThat(index).as("%s asks %s", protocol, code).isNotNegative();
        ScreeningQuestion question = screening.questions().get(index);
        Answer unwanted = question.item().wanted() == Answer.YES ? Answer.NO : Answer.YES;
        screening.answer(index, unwanted);
        screening.remark(index, "since May");
        screening.rule(index, _ -> new ScreeningRuling(Optional.of(true), "Lena Brandt", "weighed"));
        model.parts().go().decide(Go.GO);
        model.parts().go().decidedByProperty().set("Lena Brandt");
        model.identityProperty().set("MO1981");
        model.start();
        NewSession handed = front.handed.getFirst();
        assertThat(handed.screened().answers()).contains(new ScreeningAnswer(code, unwanted, "since May"));
        assertThat(handed.decided().contains(new Event.ScreeningDecided(code, true, "Lena Brandt", "weighed")))
                .isEqualTo(question.item().physicianDecides());
    }
}
