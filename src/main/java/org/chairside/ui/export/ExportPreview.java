package org.chairside.ui.export;

import java.time.LocalDate;
import org.chairside.chart.Edition;

/**
 * A session that is about to leave the program, as far as one has to know before.
 *
 * @param who the patient, as the banner has it
 * @param isDraft whether nobody has signed it as it stands
 * @param edition the version it would leave as
 * @param hasForm whether the monitoring form is for it
 */
public record ExportPreview(String who, LocalDate started, boolean isDraft, Edition edition, boolean hasForm) {}
