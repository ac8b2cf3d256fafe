package org.chairside.export.page;

import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A PDF whose dates and number come from the record and not from the clock of the machine, so that the same record gives
 * the same bytes. The page maker stamps the present into what it makes; here that stamp is replaced.
 */
final class DatedDocument extends PDDocument {
    private final Calendar date;

    DatedDocument(Instant moment, long number) {
        date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(moment.toEpochMilli() / 1000 * 1000);
        setDocumentId(number);
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(date);
        super.setDocumentInformation(information);
    }
}
