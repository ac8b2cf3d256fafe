package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the walls between the rooms, and shows on a deliberately bad house that each of them can be hit. */
class HouseTest {
    /** What the bad house does wrong, by rule. Rows of rooms that it does not have are shown on model and chart. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("model sees only what its row allows", "SeesTheJournal"),
            Map.entry("chart sees only what its row allows", "java.sql.Connection"),
            Map.entry("ui sees only what its row allows", "OneView"),
            Map.entry("the root sees only what its row allows", "HoldsAList"),
            Map.entry("the root starts the program and holds nothing else", "HoldsAList"),
            Map.entry("every package belongs to a room of the table", "attic"),
            Map.entry("no cycle between rooms", "Cycle"),
            Map.entry("no cycle between packages", "Cycle"),
            Map.entry("a screen sees shared parts alone, and these the ones below them", "KnowsAScreen"),
            Map.entry("no two classes share a simple name", "has the name of"),
            Map.entry("no package is larger than a reader can hold", "BadJournal lives in a package of 2"),
            Map.entry("no class is longer than a reader can hold", "LongWinded has 22 lines"),
            Map.entry("no record has more components than can be told apart", "MixesUpNames has 8 components"),
            Map.entry("no constructor takes more than can be told apart", "TakesTooMuch has a constructor of 6"),
            Map.entry("time comes from outside", "ReadsTheClock.byReference"),
            Map.entry("only the kit queues work on the FX thread", "OneView"),
            Map.entry("only the kit makes fields for text", "OneView.field"),
            Map.entry("only the command line prints", "Prints"),
            Map.entry("names say the thing", "VitalsManager"),
            Map.entry("no static state", "KeepsState.seen"),
            Map.entry("files of the data folder are made in one place", "MakesAFile"),
            Map.entry("only sample data has passwords that nobody judged", "LetsWeakPasswordsPass"));

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final House HOUSE = new House("org.chairside", SOURCES, Sizes.OF_THE_HOUSE);
    private static final House BAD_HOUSE =
            new House("org.chairside.badexample", Path.of("src", "test", "java"), new Sizes(1, 20, 7, 5));

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        JavaClasses house = theHouse();
        return HOUSE.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> theBadHouseFallsWhereItShould() {
        JavaClasses house = classesBelow("org.chairside.badexample", location -> true);
        var rules = BAD_HOUSE.rules();
        return FAULTS.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> assertThat(rules.get(fault.getKey())
                                .evaluate(house)
                                .getFailureReport()
                                .getDetails())
                        .anyMatch(line -> line.contains(fault.getValue()))));
    }

    @Test
    void everyRuleIsShownToFailOrIsTheRowOfARoom() {
        assertThat(HOUSE.rules().keySet())
                .allMatch(rule -> FAULTS.containsKey(rule) || rule.endsWith("sees only what its row allows"));
    }

    @Test
    void theTableIsInOrderSoThatNoRoomSeesOneBelowIt() {
        List<String> order = Rooms.ALL.stream().map(Room::name).toList();
        assertThat(Rooms.ALL)
                .allSatisfy(room -> assertThat(room.ours()).isSubsetOf(order.subList(0, order.indexOf(room.name()))));
    }

    @Test
    void onlyRecordsThatNeedItAreNamedAsLarge() {
        JavaClasses house = theHouse();
        assertThat(Sizes.LARGE_RECORDS.keySet())
                .allMatch(name -> HasFewComponents.components(house.get("org.chairside." + name))
                        > Sizes.OF_THE_HOUSE.componentsOfARecord());
    }

    private static JavaClasses theHouse() {
        return classesBelow("org.chairside", new ImportOption.DoNotIncludeTests());
    }

    private static JavaClasses classesBelow(String root, ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages(root);
    }
}
