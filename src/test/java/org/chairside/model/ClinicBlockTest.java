package org.chairside.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.chairside.model.text.TextUse;
import org.junit.jupiter.api.Test;

class ClinicBlockTest {
    private static final RemsSite SITE =
            new RemsSite("", "12 Harbor Street", "Portland", "ME", "04101", "+1 555 0199", "lee@example.org");

    @Test
    void theAddressIsOneLineOfWhatIsKnownOfIt() {
        assertThat(ClinicBlock.of(SITE, ClinicContact.UNSAID, "Harbor Clinic").address())
                .isEqualTo("12 Harbor Street, Portland, ME 04101");
        RemsSite city = new RemsSite("", "", "Portland", "", "", "", "");
        assertThat(ClinicBlock.of(city, ClinicContact.UNSAID, "").address()).isEqualTo("Portland");
    }

    @Test
    void theSiteIsNamedElseTheClinicAndTheClinicianIsNotRung() {
        assertThat(ClinicBlock.of(SITE, ClinicContact.UNSAID, "Harbor Clinic"))
                .isEqualTo(
                        new ClinicBlock("Harbor Clinic", "12 Harbor Street, Portland, ME 04101", ClinicContact.UNSAID));
        RemsSite named = new RemsSite("North site", "", "", "", "", "", "");
        assertThat(ClinicBlock.of(named, ClinicContact.UNSAID, "Harbor Clinic").name())
                .isEqualTo("North site");
    }

    @Test
    void nothingSaidIsBlank() {
        assertThat(ClinicBlock.of(RemsSite.UNSAID, ClinicContact.UNSAID, "").isBlank())
                .isTrue();
        assertThat(ClinicBlock.of(RemsSite.UNSAID, ClinicContact.UNSAID, "A").isBlank())
                .isFalse();
    }

    @Test
    void aFileThatSomebodyEditedGivesNoTextLongerOrOtherThanAFieldTakes() {
        assertThat(new ClinicContact(" +1\t555\u200b 0100 ", "CQC\n1-23"))
                .isEqualTo(new ClinicContact("+1 555 0100", "CQC 1-23"));
        assertThat(new ClinicContact("1".repeat(TextUse.PHONE.most() + 1), "2".repeat(TextUse.REGISTRATION.most() + 1)))
                .isEqualTo(ClinicContact.UNSAID);
    }
}
