package org.chairside.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintResolution;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;

/** The printers that JavaFX finds. Each page goes out as the picture of the file's page, at the printer's resolution. */
public final class SystemPrinters implements Printers {
    /** Above this no eye sees more, and a page would take a hundred megabytes. */
    private static final int MOST_DOTS = 300;

    @Override
    public Optional<Job> job(PaperSize paper, int pages) {
        if (Printer.getAllPrinters().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(job -> {
            Paper sheet = paper == PaperSize.A4 ? Paper.A4 : Paper.NA_LETTER;
            job.getJobSettings()
                    .setPageLayout(job.getPrinter()
                            .createPageLayout(sheet, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM));
            job.getJobSettings().setPageRanges(new PageRange(1, pages));
            // The name that the queue shows to others holds nothing of a patient.
            job.getJobSettings().setJobName("Chairside");
            return new SystemJob(job);
        });
    }

    private record SystemJob(PrinterJob job) implements Job {
        @Override
        public boolean ask(Window owner) {
            boolean wanted = job.showPrintDialog(owner);
            if (!wanted) {
                job.cancelJob();
            }
            return wanted;
        }

        @Override
        public boolean print(PageImages pages) {
            boolean taken = wanted(pages).stream().allMatch(page -> print(pages, page));
            if (!taken) {
                job.cancelJob();
                return false;
            }
            return job.endJob();
        }

        /** The pages that were chosen in the dialog, from 0. */
        private List<Integer> wanted(PageImages pages) {
            PageRange[] ranges = job.getJobSettings().getPageRanges();
            return IntStream.range(0, pages.count())
                    .filter(page -> ranges == null || ranges.length == 0 || isIn(ranges, page + 1))
                    .boxed()
                    .toList();
        }

        private static boolean isIn(PageRange[] ranges, int page) {
            for (PageRange range : ranges) {
                if (page >= range.getStartPage() && page <= range.getEndPage()) {
                    return true;
                }
            }
            return false;
        }

        private boolean print(PageImages pages, int page) {
            PageLayout layout = job.getJobSettings().getPageLayout();
            ImageView view = new ImageView(Pixels.image(pages.picture(page, dots())));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(layout.getPaper().getWidth());
            view.setFitHeight(layout.getPaper().getHeight());
            // The picture is the whole sheet; a page begins where the printer can print.
            view.setTranslateX(-layout.getLeftMargin());
            view.setTranslateY(-layout.getTopMargin());
            return job.printPage(layout, new Group(view));
        }

        private int dots() {
            PrintResolution resolution = job.getJobSettings().getPrintResolution();
            return resolution == null ? MOST_DOTS : Math.min(MOST_DOTS, resolution.getFeedResolution());
        }
    }
}
