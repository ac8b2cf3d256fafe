package org.chairside.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.testing.RemsSessions;
import org.chairside.testing.Sessions;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.Test;

class PrintModelTest {
    private final Drawer drawer = new Drawer();

    private PrintModel model() {
        return model(RemsSessions.whole().chart().session());
    }

    private PrintModel model(SessionId session) {
        PrintModel model = new PrintModel(
                Kits.immediate(),
                session,
                PrintDocument.SUMMARY,
                new PrintModel.Ports(drawer, drawer, _ -> {}),
                Went.nowhere());
        model.load();
        return model;
    }

    private static PageImages pages(PrintModel model) {
        return ((PrintModel.Page.Shown) model.pageProperty().get()).pages();
    }

    @Test
    void showsTheFileThatWouldBeExported() {
        PrintModel model = model();
        assertThat(pages(model).size(0).width()).isBetween(595.0, 596.0);
        model.show(PrintDocument.FORM);
        model.use(PaperSize.LETTER);
        assertThat(pages(model).size(0).width()).isEqualTo(612.0);
        assertThat(drawer.made).containsExactly("SUMMARY A4", "FORM A4", "FORM LETTER");
    }

    @Test
    void whoseRoleDoesNotAllowItSeesWhyAndNoPage() {
        drawer.allowed = false;
        PrintModel model = model();
        assertThat(model.pageProperty().get())
                .isEqualTo(new PrintModel.Page.Nothing(
                        "Your role does not allow printing. The record is safe. Ask somebody whose role does."));
        assertThat(model.leavesProperty().get()).isEmpty();
        assertThat(drawer.made).isEmpty();
    }

    @Test
    void drawsAPageWithInkOnWhiteAndLargerWhenAsked() {
        PrintModel model = model();
        List<Image> drawn = new ArrayList<>();
        model.pictures().picture(0, drawn::add);
        model.pictures().zoom(1);
        model.pictures().picture(0, drawn::add);
        assertThat(drawn.get(0).getWidth()).isBetween(790.0, 796.0);
        assertThat(drawn.get(1).getWidth()).isBetween(989.0, 994.0);
        assertThat(drawn.get(0).getPixelReader().getArgb(1, 1)).isEqualTo(0xFFFFFFFF);
        int[] argb = pages(model).picture(0, 72).argb();
        assertThat(java.util.Arrays.stream(argb)
                        .filter(pixel -> pixel != 0xFFFFFFFF)
                        .count())
                .isGreaterThan(1000);
    }

    @Test
    void hazard23SaysThatItIsADraftAndWhichVersion() {
        assertThat(model().sayingsProperty().get())
                .extracting(said -> said.words())
                .containsExactly("DRAFT: not signed as it stands. Every page says so.", "Version 1.");
    }

    @Test
    void handsThePagesToThePrinterAndRecordsIt() {
        PrintModel model = model();
        model.print(null);
        assertThat(drawer.printed).containsExactly(pages(model).count() + " pages", "recorded SUMMARY");
        assertThat(model.noteProperty().get().words()).isEqualTo("Sent to the printer.");
    }

    @Test
    void recordsNothingThatWasNotPrinted() {
        drawer.wanted = false;
        model().print(null);
        assertThat(drawer.printed).isEmpty();
        drawer.wanted = true;
        drawer.takes = false;
        PrintModel model = model();
        model.print(null);
        assertThat(drawer.printed).noneMatch(line -> line.startsWith("recorded"));
        assertThat(model.noteProperty().get().level()).isEqualTo(Level.HIGH);
    }

    @Test
    void offersTheFileWhereThereIsNoPrinter() {
        drawer.hasPrinter = false;
        PrintModel model = model();
        model.print(null);
        assertThat(model.noteProperty().get().words())
                .isEqualTo(
                        "There is no printer on this computer. The record is safe. Save the PDF file, and print it elsewhere.");
    }

    @Test
    void saysSoIfTheLogDoesNotKnowThatItWasPrinted() {
        drawer.recorded = false;
        PrintModel model = model();
        model.print(null);
        assertThat(model.noteProperty().get().level()).isEqualTo(Level.HIGH);
    }

    @Test
    void saysThatThereIsNoSuchSession() {
        PrintModel model = model(Sessions.infusion().numbered(7).chart().session());
        assertThat(model.pageProperty().get()).isInstanceOf(PrintModel.Page.Nothing.class);
    }
}
