package org.chairside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.desk.Receipt;
import org.chairside.desk.Visit;
import org.chairside.export.DowntimeExport;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.page.Paper;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.settings.PaperSize;
import org.chairside.ui.kit.Exporter;
import org.chairside.ui.kit.Leaving;
import org.chairside.ui.print.Documents;
import org.chairside.ui.print.Leaf;

/** What the page of the printer shows: the same files that are exported. */
record Papers(Visit visit, SessionExport export, Exporter exporter, Forms forms) implements Documents {
    @Override
    public List<Leaf> leaves(SessionId session) {
        return visit.desk().chart(session).map(Papers::leaves).orElse(List.of());
    }

    private static List<Leaf> leaves(Chart chart) {
        List<Leaf> all = new ArrayList<>(List.of(Leaf.SUMMARY));
        if (RemsSheet.isFor(chart)) {
            all.add(Leaf.FORM);
        }
        all.add(Leaf.COURSE);
        if (chart.state() == SessionState.OPEN) {
            all.add(Leaf.DOWNTIME);
        }
        all.add(Leaf.BLANK);
        return all;
    }

    private List<Chart> course(Chart chart) {
        return visit.desk().course(chart.session());
    }

    @Override
    public Optional<Leaving> look(SessionId session) {
        return exporter.look(session);
    }

    @Override
    public byte[] file(SessionId session, Leaf leaf, PaperSize size) {
        Chart chart = visit.desk().chart(session).orElseThrow();
        Edition edition = visit.desk().edition(chart);
        Paper paper = Paper.valueOf(size.name());
        return switch (leaf) {
            case SUMMARY -> export.of(chart, edition, new Format.Pdf(paper));
            case FORM -> export.of(chart, edition, new Format.Rems(forms.site(), forms.generation(), paper));
            case COURSE -> export.of(chart, edition, new Format.Course(paper, this::course));
            case DOWNTIME -> export.of(chart, edition, new Format.Downtime(paper));
            case BLANK -> new DowntimeExport().blank(chart.protocol(), paper);
        };
    }

    @Override
    public boolean printed(SessionId session, Leaf leaf) {
        Chart chart = visit.desk().chart(session).orElseThrow();
        Edition edition = visit.desk().edition(chart);
        return visit.desk().exported(visit.author(), chart, "print", edition).join() instanceof Receipt.Saved;
    }

    @Override
    public PaperSize paper() {
        return exporter.paper();
    }
}
