package org.chairside.ui.release;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.desk.Slip;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule.Criterion;
import org.chairside.ui.kit.Kit;

/** The end of one session: what stands against it, what was ticked, and the two ways out. Screen thread only. */
public final class ReleaseModel {
    private final Kit kit;
    private final Door door;
    private final Exits exits;
    private final Standings standings;
    private final List<Item> items;
    private final StringProperty withWhom = new SimpleStringProperty(this, "withWhom", "");
    private final StringProperty remark = new SimpleStringProperty(this, "remark", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyObjectWrapper<Now> now = new ReadOnlyObjectWrapper<>(this, "now");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Optional<List<Object>> asked = Optional.empty();
    private Optional<Slip> unsaved = Optional.empty();

    public ReleaseModel(Kit kit, Door door, Exits exits) {
        this.kit = requireNonNull(kit, "kit");
        this.door = requireNonNull(door, "door");
        this.exits = requireNonNull(exits, "exits");
        this.standings = new Standings(kit);
        this.items = door.chart().protocol().release().criteria().stream()
                .map(Item::new)
                .toList();
        withWhom.set(escort().orElse(""));
        refresh();
    }

    private Optional<String> escort() {
        return door.chart().lines().reversed().stream()
                .filter(line -> line.stands() && line.event() instanceof Event.Screened)
                .map(line -> ((Event.Screened) line.event()).escort())
                .filter(each -> each.isKnown())
                .map(each -> each.name())
                .findFirst();
    }

    /** Looks at the chart and the clock again. */
    public void refresh() {
        Chart chart = door.chart();
        now.set(new Now(
                standings.of(chart, kit.clock().getNow()),
                standings.clocks(chart, kit.clock().getNow())));
    }

    /** Somebody says that every criterion not ticked yet was checked and is met. */
    public void tickRest() {
        items.forEach(each -> each.ticked.set(true));
    }

    /** Ticks or unticks the criterion with this number, counted from 1; nothing if there is none. */
    public void toggle(int number) {
        if (number >= 1 && number <= items.size()) {
            BooleanProperty ticked = items.get(number - 1).ticked;
            ticked.set(!ticked.get());
        }
    }

    /** What is not met, in words, as it goes into the record; empty when nothing stands against release. */
    public List<String> unmet() {
        refresh();
        return Stream.concat(against().map(Standing::words), unticked().map(text -> kit.text("release.unticked", text)))
                .toList();
    }

    private Stream<Standing> against() {
        return now.get().standings().stream().filter(Standing::isAgainst);
    }

    private Stream<String> unticked() {
        return items.stream().filter(each -> !each.ticked.get()).map(Item::text);
    }

    /** Ends the session; what is not met is asked about once, and then written into the record. */
    public void end() {
        if (withWhom.get().isBlank()) {
            trouble.set(kit.text("release.with-whom.missing"));
            return;
        }
        trouble.set("");
        List<String> unmet = unmet();
        if (!unmet.isEmpty() && !asked.equals(Optional.of(nature()))) {
            asked = Optional.of(nature());
            question.set(question());
            return;
        }
        question.set("");
        hand(events(String.join("; ", unmet)));
    }

    /** What is not met apart from the minutes, so that a minute gone by is no new question. */
    private List<Object> nature() {
        return List.of(
                now.get().standings().stream().map(Standing::isAgainst).toList(),
                unticked().toList());
    }

    private String question() {
        String said = against().map(Standing::words).collect(joining("; "));
        long open = unticked().count();
        String missing = open == 0 ? "" : kit.text("release.question.unticked", open);
        return kit.text(
                "release.question",
                Stream.of(said, missing).filter(each -> !each.isEmpty()).collect(joining("; ")));
    }

    private List<Event> events(String unmet) {
        List<Event> events = new ArrayList<>();
        items.stream()
                .filter(each -> each.ticked.get())
                .forEach(each -> events.add(new Event.ReleaseItemChecked(each.criterion.code(), true)));
        String written = Stream.of(remark.get().strip(), unmet.isEmpty() ? "" : kit.text("release.remark.unmet", unmet))
                .filter(each -> !each.isEmpty())
                .collect(joining(" "));
        events.add(new Event.Released(withWhom.get().strip(), written));
        return events;
    }

    /** Calls the session off; the reason is needed. */
    public void cancel() {
        if (reason.get().isBlank()) {
            trouble.set(kit.text("release.reason.missing"));
        } else {
            trouble.set("");
            hand(List.of(new Event.SessionCancelled(reason.get().strip())));
        }
    }

    private void hand(List<Event> events) {
        if (busy.get()) {
            return;
        }
        Slip slip = unsaved.filter(each -> says(each, events)).orElseGet(() -> door.slip(events));
        unsaved = Optional.of(slip);
        busy.set(true);
        kit.tasks().when(door.submit(slip), this::answered, thrown -> failed(kit.text("release.trouble.other")));
    }

    /** The same again goes over under the same ids, so that nothing is written twice. */
    private static boolean says(Slip slip, List<Event> events) {
        return slip.entries().stream().map(entry -> entry.event()).toList().equals(events);
    }

    private void answered(List<Receipt> receipts) {
        Optional<Receipt> bad = receipts.stream()
                .filter(each -> !(each instanceof Receipt.Saved))
                .findFirst();
        if (bad.isPresent()) {
            failed(words(bad.get()));
        } else {
            busy.set(false);
            unsaved = Optional.empty();
            exits.ended();
        }
    }

    private String words(Receipt receipt) {
        return switch (receipt) {
            case Receipt.NotSaved notSaved ->
                kit.text(
                        notSaved.trouble() == Receipt.Trouble.DISK_FULL
                                ? "release.trouble.full"
                                : "release.trouble.not-saved");
            case Receipt.Denied denied ->
                switch (denied.denial()) {
                    case NOT_ALLOWED -> kit.text("release.trouble.not-allowed");
                    case SESSION_OVER -> kit.text("release.trouble.over");
                    default -> kit.text("release.trouble.other");
                };
            case Receipt.Saved _ -> "";
        };
    }

    private void failed(String words) {
        busy.set(false);
        trouble.set(words);
    }

    public void leave() {
        exits.back();
    }

    public Chart chart() {
        return door.chart();
    }

    LocalDate today() {
        return kit.clock().getNow().atZone(kit.words().zone()).toLocalDate();
    }

    /** The criteria of the protocol, in its order. */
    public List<Item> items() {
        return items;
    }

    /** Who takes the patient home; at first whom the start page named. */
    public StringProperty withWhomProperty() {
        return withWhom;
    }

    public StringProperty remarkProperty() {
        return remark;
    }

    /** Why the session is called off. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<Now> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What is asked before ending with something not met; empty for nothing. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What went wrong or is missing; empty for nothing. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What the chart says at one second, and both clocks. */
    public record Now(List<Standing> standings, String clocks) {
        public Now {
            standings = List.copyOf(standings);
        }
    }

    /** One criterion and whether a person ticked it. */
    public static final class Item {
        private final Criterion criterion;
        private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");

        Item(Criterion criterion) {
            this.criterion = criterion;
        }

        public String text() {
            return criterion.text();
        }

        public BooleanProperty tickedProperty() {
            return ticked;
        }
    }

    /** Where one can go from here. */
    public interface Exits {
        /** The session is over. */
        void ended();

        /** Back to the session, which goes on. */
        void back();
    }
}
