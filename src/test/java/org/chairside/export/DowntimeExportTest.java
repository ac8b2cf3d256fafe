package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.PaperSize;
import org.chairside.model.VitalsOrder;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;

class DowntimeExportTest {
    private final SessionExport sessions = new SessionExport(Dialect.US);

    private byte[] pdf(Chart chart, PaperSize paper) {
        return sessions.of(Outgoing.unchecked(chart, Edition.FIRST), new Format.Downtime(paper, VitalsOrder.PROTOCOL));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static Chart running() {
        return Sessions.infusion()
                .set(-5, "128/78 72 98")
                .event(0, new Event.InfusionStarted(Dose.milligrams(35), Duration.ofMinutes(40)))
                .set(10, "140/84 78 97")
                .chart();
    }

    @Test
    void namesTheClockTimesStillDueAndWhatWasTakenBefore() throws IOException {
        assertThat(words(pdf(running(), PaperSize.A4)))
                .contains("OSEI, Marta", "MRN 1297287651", "Page 1 of 2")
                .contains("T−5 09:55 128/78 72 98 recorded AR", "T+10 10:10 140/84 78 97 recorded AR")
                .contains("10:20 T+20", "10:40 T+40", "10:55 T+55", "11:40 T+100")
                .doesNotContain("10:10 T+10");
    }

    @Test
    void addsTheBaselineIntoTheLimitsThatCountFromIt() throws IOException {
        assertThat(words(pdf(running(), PaperSize.LETTER)))
                .contains("168 mmHg or more Systolic 40 mmHg or more above baseline")
                .contains("167 mmHg or more Systolic 30 % or more above baseline")
                .contains("121 /min or more, twice", "93 % or less", "when found Seizure");
    }

    @Test
    void hazard10ARecheckUnderWayStandsAtItsTimeAndItsRuleBesideTheLimit() throws IOException {
        Chart chart = Sessions.esketamine()
                .set(-4, "124/78 70 98")
                .device(0, 1, 1)
                .set(38, "192/116 80 98")
                .chart();
        assertThat(words(pdf(chart, PaperSize.LETTER)))
                .contains("10:43 T+43 Recheck BP")
                .contains("Systolic 180 mmHg or more; Diastolic 110 mmHg or more; Heart rate 121")
                .contains(
                        "1 MOAA/S or less (pain only): recheck after 5min, then every 5min until not met twice in a row.")
                .containsOnlyOnce("Recheck BP");
    }

    @Test
    void leavesTheClockOpenBeforeADose() throws IOException {
        assertThat(words(pdf(Sessions.esketamine().chart(), PaperSize.A4)))
                .contains("before", "T+40", "40 min check", "T+120")
                .contains("______ mmHg or more Systolic 40 mmHg or more above baseline")
                .doesNotContain("T+160");
    }

    @Test
    void countsNoMinutesFromADoseThatWasNotGiven() throws IOException {
        Chart chart = Sessions.esketamine().set(10, "138/84 78 97").chart();
        assertThat(words(pdf(chart, PaperSize.A4)))
                .contains("before 10:10 138/84 78 97 recorded AR")
                .doesNotContain("T+10 ");
    }

    @Test
    void theBlankOneHasRoomForWhoAndWhen() throws IOException {
        assertThat(words(sessions.blank(ProtocolTemplates.named("iv-infusion"), VitalsOrder.PROTOCOL, PaperSize.A4)))
                .contains("Name ____", "DOB ____", "T+10", "T+40", "Dissociation", "Nurse", "Provider");
    }

    @Test
    void hazard27ItsColumnsStandInTheOrderInWhichTheyAreTyped() throws IOException {
        byte[] pdf = sessions.of(
                Outgoing.unchecked(running(), Edition.FIRST),
                new Format.Downtime(PaperSize.A4, VitalsOrder.SPO2_BP_HR));
        assertThat(words(pdf)).contains("SpO2 % BP mmHg HR /min", "10:10 97 140/84 78 recorded AR");
        assertThat(words(sessions.blank(ProtocolTemplates.named("iv-infusion"), VitalsOrder.HR_SPO2_BP, PaperSize.A4)))
                .contains("HR /min SpO2 % BP mmHg");
    }

    @Test
    void givesTheSameBytesForTheSameChartAndProtocol() {
        assertThat(pdf(running(), PaperSize.A4))
                .isEqualTo(new SessionExport(Dialect.US)
                        .of(
                                Outgoing.unchecked(running(), Edition.FIRST),
                                new Format.Downtime(PaperSize.A4, VitalsOrder.PROTOCOL)));
        var protocol = ProtocolTemplates.named("intramuscular");
        assertThat(sessions.blank(protocol, VitalsOrder.PROTOCOL, PaperSize.A4))
                .isEqualTo(new SessionExport(Dialect.US).blank(protocol, VitalsOrder.PROTOCOL, PaperSize.A4));
    }

    @Test
    void conformsForASessionAndForEachTemplate() {
        Conformance conformance = new Conformance();
        assertThat(conformance.faults(pdf(running(), PaperSize.A4))).isEmpty();
        assertThat(ProtocolTemplates.shipped()).allSatisfy(protocol -> assertThat(
                        conformance.faults(sessions.blank(protocol, VitalsOrder.PROTOCOL, PaperSize.LETTER)))
                .isEmpty());
    }
}
