package org.chairside.ui.print;

import java.util.Optional;
import javafx.stage.Window;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;

/** The system's printers. */
public interface Printers {
    /** Gets ready to print; empty where there is no printer. Asks the system: never on the screen thread. */
    Optional<Job> job(PaperSize paper, int pages);

    /** Pages on their way to a printer. */
    interface Job {
        /** Lets a person choose printer and pages in the system's own dialog; whether they want it. Screen thread. */
        boolean ask(Window owner);

        /** Prints them; whether the printer took them. Takes its time: never on the screen thread. */
        boolean print(PageImages pages);
    }
}
