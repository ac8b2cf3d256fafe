package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chairside.chart.Chart;
import org.chairside.chart.Sessions;
import org.chairside.desk.Receipt;
import org.chairside.desk.Slip;
import org.chairside.model.Entry;
import org.chairside.model.Event;

/** A door that remembers what went through it. */
final class Gate implements Door, ReleaseModel.Exits {
    final List<Event> written = new ArrayList<>();
    final List<Slip> slips = new ArrayList<>();
    final List<String> went = new ArrayList<>();
    Optional<Receipt> answer = Optional.empty();
    private final Chart chart;

    Gate(Chart chart) {
        this.chart = chart;
    }

    @Override
    public Chart chart() {
        return chart;
    }

    @Override
    public Slip slip(List<Event> events) {
        Entry old = chart.last().entry();
        return new Slip(
                chart.subject(),
                events.stream()
                        .map(event -> new Entry(
                                old.id(),
                                chart.subject(),
                                old.author(),
                                old.happenedAt(),
                                old.enteredAt(),
                                old.zone(),
                                old.origin(),
                                event))
                        .toList());
    }

    @Override
    public CompletionStage<List<Receipt>> submit(Slip slip) {
        slips.add(slip);
        if (answer.isEmpty()) {
            slip.entries().forEach(each -> written.add(each.event()));
        }
        Receipt receipt =
                answer.orElse(new Receipt.Saved(Sessions.infusion().entries().getFirst()));
        return CompletableFuture.completedFuture(List.of(receipt));
    }

    @Override
    public void ended() {
        went.add("ended");
    }

    @Override
    public void back() {
        went.add("back");
    }
}
