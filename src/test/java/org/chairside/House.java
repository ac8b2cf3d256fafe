package org.chairside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The walls of the house, as rules about the packages below a root.
 *
 * @param root a parameter like the others, so that the rules can be tried
 * @param sources the folder the packages are written in
 */
record House(String root, Path sources, Sizes sizes) {
    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    /** Every rule by what it says. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        Rooms.ALL.forEach(room -> rules.put(room.name() + " sees only what its row allows", keepsItsRow(room)));
        rules.put("the root sees only what its row allows", theRootKeepsItsRow());
        rules.put("the root starts the program and holds nothing else", theRootHoldsTheStartAlone());
        rules.put("every package belongs to a room of the table", everyPackageHasARow());
        rules.put(
                "no cycle between rooms",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "no cycle between packages",
                slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("a screen sees shared parts alone, and these the ones below them", screensSeeSharedPartsAlone());
        rules.put("no two classes share a simple name", classes().should(new HasANameOfItsOwn()));
        rules.put(
                "no package is larger than a reader can hold",
                classes().should(new LivesInASmallPackage(root, sizes.classesOfAPackage())));
        rules.put(
                "no class is longer than a reader can hold",
                classes().should(new HasAShortSource(sources, sizes.linesOfASource())));
        rules.put(
                "no record has more components than can be told apart",
                classes().should(new HasFewComponents(root, sizes.componentsOfARecord(), Sizes.LARGE_RECORDS)));
        rules.put(
                "no constructor takes more than can be told apart",
                classes().should(new TakesFewParameters(sizes.parametersOfAConstructor())));
        rules.put("time comes from outside", noneAskTheSystemForTime());
        rules.put("only the kit queues work on the FX thread", onlyTheKitRunsLater());
        rules.put("only the kit makes fields for text", onlyTheKitMakesFields());
        rules.put("only the command line prints", onlyTheCommandLinePrints());
        rules.put("names say the thing", namesSayTheThing());
        rules.put("no static state", noStaticState());
        rules.put("files of the data folder are made in one place", onlyOnePlaceMakesFiles());
        rules.put("only sample data has passwords that nobody judged", onlySampleDataIsUnjudged());
        return rules;
    }

    private ArchRule keepsItsRow(Room room) {
        return classes()
                .that()
                .resideInAPackage(root + "." + room.name() + "..")
                .should()
                .onlyDependOnClassesThat(describe("its row allows", seen -> allows(room, seen.getBaseComponentType())))
                .allowEmptyShould(true);
    }

    private ArchRule theRootKeepsItsRow() {
        return classes()
                .that()
                .resideInAPackage(root)
                .should()
                .onlyDependOnClassesThat(describe(
                        "its row allows",
                        seen -> seen.getPackageName().equals(root) || allows(Rooms.ROOT, seen.getBaseComponentType())))
                .allowEmptyShould(true);
    }

    private ArchRule theRootHoldsTheStartAlone() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .and()
                .doNotHaveSimpleName("Launcher")
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areTopLevelClasses()
                .should()
                .resideInAPackage(root)
                .allowEmptyShould(true);
    }

    private boolean allows(Room room, JavaClass seen) {
        String home = seen.getPackageName();
        return seen.isPrimitive()
                || JAVA_BASE.contains(home)
                || Stream.concat(Stream.of(room.name()), room.ours().stream())
                        .anyMatch(ours -> isIn(home, root + "." + ours))
                || room.outside().stream().anyMatch(outside -> isIn(home, outside));
    }

    private static boolean isIn(String home, String package_) {
        return home.equals(package_) || home.startsWith(package_ + ".");
    }

    private ArchRule everyPackageHasARow() {
        String[] known = Stream.concat(Stream.of(root), Rooms.ALL.stream().map(room -> root + "." + room.name() + ".."))
                .toArray(String[]::new);
        return classes().should().resideInAnyPackage(known);
    }

    private ArchRule screensSeeSharedPartsAlone() {
        return classes()
                .that()
                .resideInAPackage(root + ".ui..")
                .should(new KeepsTheTiersOfScreens(root + ".ui"))
                .allowEmptyShould(true);
    }

    private ArchRule noneAskTheSystemForTime() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".app..")
                .should()
                .accessTargetWhere(describe("the system's clock is read", House::readsTheClock));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && !access.getTarget().getFullName().contains("(java.time.Clock)");
        boolean system = (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
                && (name.startsWith("system") || name.startsWith("tick"));
        return now || system || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private ArchRule onlyTheKitRunsLater() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".ui.kit..")
                .should()
                .accessTargetWhere(describe(
                        "Platform.runLater is called",
                        access -> access.getTargetOwner().getName().equals("javafx.application.Platform")
                                && access.getTarget().getName().equals("runLater")));
    }

    /** A password's field never holds the password; every other cleans what comes in by paste or key: the kit makes both. */
    private ArchRule onlyTheKitMakesFields() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".ui.kit..")
                .should()
                .accessTargetWhere(describe(
                        "a field for text is made",
                        access ->
                                access.getTarget().getName().equals("<init>") && isBareField(access.getTargetOwner())));
    }

    private boolean isBareField(JavaClass made) {
        return made.isAssignableTo("javafx.scene.control.TextInputControl")
                && !isIn(made.getPackageName(), root + ".ui.kit");
    }

    private ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessTargetWhere(describe(
                        "System.out or System.err is used",
                        access -> access.getTargetOwner().getName().equals("java.lang.System")
                                && Set.of("out", "err")
                                        .contains(access.getTarget().getName())));
    }

    /** Rooms that write into the data folder make no file but by the class that knows whom its rights are for. */
    private ArchRule onlyOnePlaceMakesFiles() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".journal..", root + ".staff..", root + ".desk..")
                .and()
                .haveSimpleNameNotEndingWith("OwnerOnly")
                .should()
                .accessTargetWhere(describe("a file or folder is made", House::makesAFile))
                .allowEmptyShould(true);
    }

    private static boolean makesAFile(JavaAccess<?> access) {
        // Temporary ones are their owner's alone as they are.
        Set<String> makers = Set.of(
                "createFile",
                "createDirectory",
                "createDirectories",
                "newOutputStream",
                "newBufferedWriter",
                "writeString");
        return access.getTargetOwner().getName().equals("java.nio.file.Files")
                && makers.contains(access.getTarget().getName());
    }

    private ArchRule onlySampleDataIsUnjudged() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".staff..")
                .and()
                .haveSimpleNameNotEndingWith("SampleClinic")
                .should()
                .accessTargetWhere(describe(
                        "a password is not judged",
                        access -> access.getTarget().getName().equals("UNJUDGED")))
                .allowEmptyShould(true);
    }

    private static ArchRule namesSayTheThing() {
        return noClasses()
                .should()
                .haveNameMatching("(.*[.$])?(\\w*(Manager|Helper|Utils?|Impl|Data|Info)|(Abstract|Base)[A-Z]\\w*)");
    }

    private static ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(holdsState())
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> holdsState() {
        return describe(
                "changes",
                type -> type.getPackageName().startsWith("java.util.concurrent")
                        || type.isAssignableTo(ThreadLocal.class)
                        || isOpenCollection(type));
    }

    private static boolean isOpenCollection(JavaClass type) {
        return type.getPackageName().equals("java.util")
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && (type.isAssignableTo(java.util.Collection.class) || type.isAssignableTo(Map.class));
    }
}
