package org.chairside.ui.review.state;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Unplaced;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.ui.kit.Level;

/** What was corrected, what has no place, and where the record stands. */
final class RecordDetails {
    private final NotatedChart reader;
    private final Chart chart;
    private final CorrectionWords corrections;

    RecordDetails(NotatedChart reader) {
        this.reader = reader;
        this.chart = reader.chart();
        this.corrections = new CorrectionWords(reader);
    }

    List<Detail> corrected() {
        return chart.chartEntries().stream()
                .flatMap(line -> line.corrections().stream().map(each -> correction(line, each)))
                .toList();
    }

    private Detail correction(ChartEntry line, Recorded correction) {
        Event.Correction act = (Event.Correction) correction.event();
        return Detail.Fact.of(
                        reader.text("entry", correction.seq()),
                        corrections.after(correction),
                        reader.text(
                                "corrected",
                                reader.time(correction.entry().enteredAt()),
                                correction.entry().author().name(),
                                reader.clinicalWords().reason(act.reason())))
                .instead(corrections.before(line, correction))
                .about(line.id());
    }

    List<Detail> unplaced() {
        return chart.unplaced().stream().map(this::unplaced).toList();
    }

    private Detail unplaced(Unplaced unplaced) {
        return Detail.Fact.of(
                        reader.time(unplaced.entry().entry().happenedAt()),
                        reader.say(unplaced.entry().event()),
                        reader.unplaced(unplaced.why()))
                .at(Level.MEDIUM)
                .about(unplaced.entry().id());
    }

    List<Detail> record() {
        Recorded head = chart.lastInLog();
        return List.of(
                Detail.Fact.of(
                        reader.text("record.protocol"),
                        reader.text(
                                "record.ran",
                                chart.protocol().name(),
                                chart.protocol().key().toString()),
                        ""),
                Detail.Fact.of(
                        reader.text("record.head"),
                        reader.text("record.at", head.seq(), reader.ui().words().dateTime(head.recordedAt())),
                        head.hash().hex()));
    }
}
