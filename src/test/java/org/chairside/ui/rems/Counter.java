package org.chairside.ui.rems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.testing.RemsSessions;

/** Where a test finds what was copied and kept. */
final class Counter implements RemsDesk {
    Optional<Chart> chart = Optional.of(RemsSessions.whole().chart());
    RemsSite site = RemsSessions.SITE;
    RemsGeneration generation = RemsGeneration.NEWER;
    final List<String> copied = new ArrayList<>();
    int recorded;
    boolean broken;
    boolean mayCopy = true;

    @Override
    public Optional<Chart> chart(SessionId session) {
        return chart.filter(each -> each.session().equals(session));
    }

    @Override
    public RemsSite site() {
        return site;
    }

    @Override
    public RemsGeneration generation() {
        return generation;
    }

    @Override
    public void remember(RemsSite here, RemsGeneration form) {
        if (broken) {
            throw new IllegalStateException("no disk");
        }
        site = here;
        generation = form;
    }

    @Override
    public boolean mayCopy() {
        return mayCopy;
    }

    @Override
    public void copy(String words) {
        copied.add(words);
    }

    @Override
    public void copied(Chart of) {
        recorded++;
    }
}
