package org.chairside.ui.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.ExportFormat;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.UiContext;

/**
 * What is asked before sessions leave the program, how far their writing is, and how it ended. The same as last time takes
 * one key. Screen thread only.
 */
public final class ExportModel {
    /** So many sessions are looked at before they leave; of more it would take too long to tell. */
    static final int LOOKED_AT = 40;

    private final UiContext ui;
    private final Exporter exporter;
    private final ExportOptionsModel options;
    private final ExportWords words;
    private final ExportWriting writing;
    private final ReadOnlyObjectWrapper<Optional<Order>> order =
            new ReadOnlyObjectWrapper<>(this, "order", Optional.empty());
    private Optional<Navigation> navigation = Optional.empty();

    public ExportModel(UiContext ui, Exporter exporter, FolderChooser chooser) {
        this.ui = requireNonNull(ui, "ui");
        this.exporter = requireNonNull(exporter, "exporter");
        this.words = new ExportWords(ui);
        this.writing = new ExportWriting(ui, exporter, words);
        this.options = new ExportOptionsModel(exporter, requireNonNull(chooser, "chooser"), writing::isRunning);
    }

    /**
     * Sessions that somebody wants to export.
     *
     * @param looked what is known of them; empty until it is, and where they are too many
     */
    public record Order(List<SessionId> sessions, Optional<List<ExportPreview>> looked) {
        public Order {
            sessions = List.copyOf(sessions);
            looked = looked.map(List::copyOf);
        }
    }

    /** How the writing stands. */
    public sealed interface State {
        /** Nothing was written yet. */
        record Idle() implements State {}

        record Running(int done, int of) implements State {}

        /**
         * It is over.
         *
         * @param words how many of how many were written where; if not all, why
         * @param folder where they are; empty where nothing was written
         */
        record Ended(Level level, String words, Optional<Path> folder) implements State {}
    }

    /** The way to the pages from which a session leaves too; empty while nobody is signed in. */
    public void leadBy(Optional<Navigation> way) {
        navigation = requireNonNull(way, "way");
    }

    /** Looks at a session on paper. */
    public void print(SessionId session) {
        navigation.ifPresent(way -> way.go(new Destination.Print(session, PrintDocument.SUMMARY)));
    }

    /** Looks at the facts of its monitoring form. */
    public void form(SessionId session) {
        navigation.ifPresent(way -> way.go(new Destination.MonitoringForm(session)));
    }

    /** What is asked for now; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Order>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return writing.stateProperty();
    }

    /** As what, on which sheet and where to. */
    ExportOptionsModel options() {
        return options;
    }

    public boolean isRunning() {
        return writing.isRunning();
    }

    /** Asks how these sessions are to leave, the last answers given already. */
    public void ask(List<SessionId> sessions) {
        if (sessions.isEmpty() || isRunning()) {
            return;
        }
        Order asked = new Order(sessions, Optional.empty());
        writing.forget();
        options.choose(exporter.kind());
        order.set(Optional.of(asked));
        if (sessions.size() <= LOOKED_AT) {
            look(asked);
        }
    }

    private void look(Order asked) {
        ui.tasks()
                .run(
                        () -> asked.sessions().stream()
                                .flatMap(session -> exporter.look(session).stream())
                                .toList(),
                        looked -> {
                            if (order.get().equals(Optional.of(asked))) {
                                order.set(Optional.of(new Order(asked.sessions(), Optional.of(looked))));
                            }
                        });
    }

    /** What is known about what would leave, line by line. */
    public List<ExportWords.Said> sayings() {
        return order.get()
                .map(asked -> words.of(asked, options.kindProperty().get()))
                .orElse(List.of());
    }

    /** What it would be about: the patient and day, or how many. */
    public String subject() {
        return order.get().map(words::subject).orElse("");
    }

    /** Writes what is asked for. Asks for a folder first where none is known. */
    public void write() {
        Optional<List<SessionId>> sessions = order.get().map(Order::sessions);
        if (sessions.isEmpty() || isRunning()) {
            return;
        }
        if (options.kindProperty().get() == ExportFormat.REMS && isWithoutForm()) {
            writing.refuse(ui.text("export.no-form.any"));
            return;
        }
        options.complete(sessions.get(), writing::write);
    }

    private boolean isWithoutForm() {
        return order.get()
                .flatMap(Order::looked)
                .filter(looked -> looked.stream().noneMatch(ExportPreview::hasForm))
                .isPresent();
    }

    /** Stops after the file that is being written. */
    public void cancel() {
        writing.stop();
    }

    /** Leaves off asking; what is being written goes on to its end, unless it is stopped. */
    public void close() {
        order.set(Optional.empty());
    }

    /** Shows the folder that was written to. */
    public void openFolder() {
        writing.openFolder();
    }
}
