package org.chairside.ui.records;

import java.util.List;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.model.Role;

/** Where the list gets its rows from, who reads it, and where it leaves what it should be like next time. */
public interface RecordsDesk {
    /** Has the catalogue read, unless it is or is being read. Returns at once. */
    void begin();

    /** The catalogue as far as it is read. Returns at once. */
    Catalogue.State state();

    /** Tells of every change, on any thread. */
    void onChange(Runnable told);

    Role reader();

    /** The columns to be shown, in their order; empty for the usual ones. Returns at once. */
    List<String> columns();

    /** Keeps the columns for next time. Returns at once. */
    void remember(List<String> columns);
}
