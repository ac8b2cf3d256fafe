package org.chairside.ui.rems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.chairside.export.rems.RemsAnswer;
import org.chairside.export.rems.RemsField;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.testing.RemsSessions;
import org.chairside.testing.Sessions;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.Test;

class RemsModelTest {
    private final Counter counter = new Counter();

    private RemsModel model() {
        SessionId session = counter.chart.orElseThrow().session();
        RemsModel model = new RemsModel(Kits.immediate(), session, counter, _ -> {}, Went.nowhere());
        model.load();
        return model;
    }

    private static List<RemsField> fields(RemsModel model) {
        return ((RemsModel.Page.Shown) model.pageProperty().get()).sheet().fields();
    }

    private static RemsField field(RemsModel model, String code) {
        return fields(model).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copiesEveryValueOfAWholeSessionSoThatNoneIsTypedAgain() {
        RemsModel model = model();
        List<RemsField> asked = fields(model).stream()
                .filter(field -> !(field.answer() instanceof RemsAnswer.NotAsked))
                .toList();
        asked.forEach(model::copy);
        assertThat(counter.copied).hasSameSizeAs(asked).doesNotContain("");
        assertThat(model.missingWords()).isEqualTo("Nothing is missing");
    }

    @Test
    void saysQuietlyWhatWasCopied() {
        RemsModel model = model();
        model.copy(field(model, "patient-born"));
        assertThat(counter.copied).containsExactly("07/14/1981");
        assertThat(model.noteProperty().get().words()).isEqualTo("Copied: Date of birth, 07/14/1981");
    }

    @Test
    void whoseRoleDoesNotAllowItCopiesNothingAndIsToldWhy() {
        counter.mayCopy = false;
        RemsModel model = model();
        model.copy(field(model, "patient-born"));
        model.copyAll();
        assertThat(counter.copied).isEmpty();
        assertThat(counter.recorded).isZero();
        assertThat(model.noteProperty().get())
                .isEqualTo(new RemsModel.Note(
                        Level.HIGH,
                        "Your role does not allow copying facts of a session. The clipboard was left as it was."));
    }

    @Test
    void emptiesTheClipboardWhereThereIsNothingToCopySoThatNoOtherValueIsPasted() {
        counter.chart = Optional.of(RemsSessions.treated().chart());
        RemsModel model = model();
        model.copy(field(model, "dose"));
        model.copy(field(model, "serious"));
        assertThat(counter.copied).containsExactly("56 mg", "");
        assertThat(model.noteProperty().get().level()).isEqualTo(Level.MEDIUM);
        assertThat(model.noteProperty().get().words()).startsWith("Nothing to copy for Happened: Not recorded.");
    }

    @Test
    void recordsOnceAVisitThatFactsWereCopied() {
        RemsModel model = model();
        assertThat(counter.recorded).isZero();
        model.copy(field(model, "dose"));
        model.copy(field(model, "lots"));
        model.copyAll();
        assertThat(counter.recorded).isEqualTo(1);
    }

    @Test
    void copiesTheWholeSheetWithWhatIsMissingSaidInIt() {
        counter.chart = Optional.of(RemsSessions.treated().chart());
        model().copyAll();
        assertThat(counter.copied.getFirst())
                .startsWith("1 Patient\nFirst name\tMarta\n")
                .contains("Ready after, minutes\tmissing: Not recorded.");
    }

    @Test
    void keepsWhatTheClinicSaysOnceForEveryForm() {
        counter.site = RemsSite.UNSAID;
        RemsModel model = model();
        assertThat(model.missingWords()).isEqualTo("7 are missing");
        model.say(RemsSessions.SITE);
        assertThat(model.missingWords()).isEqualTo("Nothing is missing");
        assertThat(counter.site).isEqualTo(RemsSessions.SITE);
    }

    @Test
    void turnsToTheOtherFormAndRemembersIt() {
        RemsModel model = model();
        int newer = fields(model).size();
        model.use(RemsGeneration.OLDER);
        assertThat(fields(model)).hasSize(newer - 8);
        assertThat(counter.generation).isEqualTo(RemsGeneration.OLDER);
    }

    @Test
    void saysSoIfTheSiteCouldNotBeKept() {
        counter.broken = true;
        RemsModel model = model();
        assertThatThrownBy(() -> model.say(RemsSessions.SITE)).hasRootCauseMessage("no disk");
        assertThat(model.noteProperty().get().level()).isEqualTo(Level.HIGH);
    }

    @Test
    void isForEsketamineOnly() {
        counter.chart = Optional.of(Sessions.wholeInfusion().chart());
        assertThat(model().pageProperty().get())
                .isEqualTo(new RemsModel.Page.Nothing(
                        "The monitoring form is for esketamine sessions. This one has another drug."));
    }
}
