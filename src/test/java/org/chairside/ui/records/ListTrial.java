package org.chairside.ui.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.model.BirthDate;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Role;
import org.chairside.ui.Ledger;
import org.chairside.ui.TestArchive;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;

/** The list over a catalogue, with what a measurement asks of it. Screen thread only. */
public final class ListTrial {
    private final RecordsModel model;
    private final RecordsView view;

    public ListTrial(UiContext ui, Catalogue catalogue) {
        ExportModel export = new ExportModel(ui, new TestArchive(), (_, _) -> {});
        model = new RecordsModel(ui, new Of(catalogue), export, Went.nowhere());
        view = new RecordsView(ui, model, new AftercareModel(ui, new Ledger(), () -> {}));
    }

    public Parent root() {
        return (Parent) view.root();
    }

    /** As it is opened from the board. */
    public void show() {
        model.enter();
        view.shown();
    }

    public int rows() {
        return model.foundProperty().get().rows().size();
    }

    public boolean isRead() {
        return !model.loaded().isBeingRead();
    }

    /** Whether the hits of this are there. */
    public boolean shows(String typed) {
        return model.foundProperty().get().wanted().typed().equals(typed);
    }

    public void clear() {
        model.all();
    }

    /** The same patient under another name and number. */
    public static Patient named(Patient patient, PersonName name, int number) {
        return new Patient(
                new PatientId(new UUID(0x7000, number)),
                name,
                BirthDate.of(LocalDate.of(1960, 1, 1).plusDays(number % 20_000)),
                patient.sex(),
                patient.gender(),
                "129 " + (100_000 + number),
                patient.allergies());
    }

    private record Of(Catalogue catalogue) implements RecordsDesk {
        @Override
        public void begin() {
            catalogue.begin();
        }

        @Override
        public Catalogue.State state() {
            return catalogue.state();
        }

        @Override
        public void onChange(Runnable told) {
            var _ = catalogue.onChange(_ -> told.run());
        }

        @Override
        public Role reader() {
            return Role.NURSE;
        }

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public void remember(List<String> columns) {
            throw new IllegalStateException("nobody chose " + columns);
        }
    }
}
