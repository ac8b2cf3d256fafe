package org.chairside.export.rems;

import java.util.List;

/** One numbered block of the form. */
interface Block {
    /** Its key in the bundle: {@code patient}. */
    String code();

    List<RemsField> fields(RemsContext context);
}
