package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.chairside.model.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the house free of what nobody needs: it gets a door, or it goes. What waits for its door is named here. */
class DeadWoodTest {
    private static final String PEOPLE = "waits for a screen of people and passwords";
    private static final String SETTINGS = "read and written, waits for its switch on a screen";

    private static final Map<String, String> METHODS = Map.of(
            "Main.main", "the machine starts it",
            "Keyring.changePassword", PEOPLE,
            "Keyring.resetPassword", PEOPLE,
            "Keyring.disable", PEOPLE,
            "Keyring.recover", PEOPLE,
            "RecoveryKey.read", PEOPLE,
            "Settings.withSound", SETTINGS,
            "Tasks.immediate", "models are tested by it without a window",
            "SessionView.model", "tests of the whole screen look at what it shows");

    private static final Map<String, String> TYPES = Map.of(
            "Main", "the machine starts it",
            "OwnerOnlyAppender", "logback.xml names it");

    private static final Map<String, String> EVENTS = Map.of(
            "Event.PatientRegistered", "planned: patients without a session",
            "Event.PatientCorrected", "planned: patients without a session",
            "Event.Unknown", "a kind of a newer version is read, never written");

    private static DeadWood house;

    @BeforeAll
    static void readTheHouse() throws URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        house = new DeadWood(new ClassFileImporter().importPath(classes));
    }

    @Test
    void everyPublicMethodHasACallerOrAReason() {
        assertThat(house.methods()).isEqualTo(METHODS.keySet());
    }

    @Test
    void everyTypeIsNamedSomewhereElseOrHasAReason() {
        assertThat(house.types()).isEqualTo(TYPES.keySet());
    }

    @Test
    void everyKindOfEventHasAWriterOrAReason() {
        assertThat(house.madeOnlyIn("org.chairside.journal.json", Event.class)).isEqualTo(EVENTS.keySet());
    }

    @Test
    void everyRoomUsesWhatItsRowAllowsButTheOneThatIsNotBuiltYet() {
        assertThat(Rooms.ALL.stream()
                        .filter(room -> !room.name().equals("hub"))
                        .flatMap(room -> house.allowedForNothing("org.chairside", room).stream()))
                .isEmpty();
    }

    @Test
    void deadWoodIsFoundAndNothingElseIsTakenForIt() {
        JavaClasses wood =
                new ClassFileImporter().importClasses(Shape.class, Square.class, Colour.class, Painter.class);
        DeadWood found = new DeadWood(wood);
        assertThat(found.methods())
                .containsExactly("DeadWoodTest.Painter.paint", "DeadWoodTest.Shape.area", "DeadWoodTest.Square.grown");
        assertThat(found.madeOnlyIn("org.chairside", Shape.class)).containsExactly("DeadWoodTest.Square");
        assertThat(found.madeOnlyIn("org.chairside.attic", Shape.class)).isEmpty();
    }

    @Test
    void inTheBadHouseItLies() {
        DeadWood bad = new DeadWood(new ClassFileImporter().importPackages("org.chairside.badexample"));
        assertThat(bad.types()).contains("Trunk");
        assertThat(bad.allowedForNothing(
                        "org.chairside.badexample",
                        Room.of("model").sees("journal", "chart").uses("java.time", "java.sql")))
                .containsExactly("model -> chart", "model -> java.sql");
    }

    interface Shape {
        int area();
    }

    record Square(int side) implements Shape {
        @Override
        public int area() {
            return side * side;
        }

        public Square grown(int by) {
            return by == 0 ? this : new Square(side + 1).grown(by - 1);
        }

        public static Square unit() {
            return new Square(1);
        }
    }

    enum Colour {
        RED
    }

    static final class Painter {
        public Supplier<Shape> paint() {
            Shape large = new Square(2);
            return large.hashCode() == 2 ? Square::unit : () -> large;
        }
    }
}
