package org.chairside;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The walls of the house, as rules about the packages below a root; the root is a parameter so that they can be tried. */
record House(String root) {
    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    /** The table of the design, row by row, in the order the data walks. */
    static final List<Room> ROOMS = List.of(
            Room.of("files"),
            Room.of("model"),
            Room.of("protocol").sees("model").uses("org.tomlj"),
            Room.of("intake").sees("model"),
            Room.of("scales").sees("model"),
            Room.of("chart").sees("model", "scales"),
            Room.of("plot").sees("model", "chart"),
            Room.of("journal")
                    .sees("files", "model")
                    .uses("java.sql", "javax.sql", "org.sqlite", "tools.jackson", "com.fasterxml.jackson.annotation")
                    .alsoUses("org.slf4j"),
            Room.of("staff")
                    .sees("files", "model", "journal")
                    .uses("org.bouncycastle", "tools.jackson", "com.nulabinc.zxcvbn"),
            Room.of("desk")
                    .sees("files", "model", "protocol", "intake", "scales", "chart", "plot", "journal", "staff")
                    .uses("org.slf4j"),
            Room.of("sample").sees("model", "protocol", "intake", "chart", "staff", "desk"),
            Room.of("export")
                    .sees("model", "protocol", "scales", "chart", "plot")
                    .uses("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox", "com.google.zxing")
                    .alsoUses("de.siegmar", "tools.jackson")
                    .alsoUses("java.awt", "org.w3c.dom", "org.xml.sax", "javax.xml"),
            Room.of("hub").sees("model", "journal").uses("java.sql", "javax.sql", "org.slf4j"),
            Room.of("settings").sees("files"),
            Room.of("ui")
                    .sees(
                            "files",
                            "desk",
                            "export",
                            "settings",
                            "chart",
                            "plot",
                            "intake",
                            "model",
                            "staff",
                            "protocol",
                            "scales")
                    .uses("javafx", "org.controlsfx", "atlantafx", "org.slf4j"),
            Room.of("cli")
                    .sees(
                            "files",
                            "desk",
                            "export",
                            "settings",
                            "staff",
                            "hub",
                            "intake",
                            "chart",
                            "model",
                            "protocol",
                            "scales")
                    .uses("picocli", "de.siegmar"),
            Room.of("app")
                    .sees("files", "model", "protocol", "chart", "staff", "desk", "sample", "export", "settings", "ui")
                    .uses("javafx", "org.slf4j", "ch.qos.logback")
                    .alsoUses("java.awt", "javax.imageio"));

    /** The row of the root itself, which starts the program and holds nothing else. */
    static final Room ROOT = Room.of("")
            .sees("files", "journal", "staff", "desk", "settings", "ui", "cli", "app")
            .uses("javafx");

    /** Every rule by what it says. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ROOMS.forEach(room -> rules.put(room.name() + " sees only what its row allows", keepsItsRow(room)));
        rules.put("the root sees only what its row allows", theRootKeepsItsRow());
        rules.put("the root starts the program and holds nothing else", theRootHoldsTheStartAlone());
        rules.put("every package belongs to a room of the table", everyPackageHasARow());
        rules.put(
                "no cycle between rooms",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "no cycle between packages",
                slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("no screen sees another", noScreenSeesAnother());
        rules.put("the kit sees no screen", theKitSeesNoScreen());
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
                        seen -> seen.getPackageName().equals(root) || allows(ROOT, seen.getBaseComponentType())))
                .allowEmptyShould(true);
    }

    private ArchRule theRootHoldsTheStartAlone() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .and()
                .doNotHaveSimpleName("Launcher")
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
        String[] known = Stream.concat(Stream.of(root), ROOMS.stream().map(room -> root + "." + room.name() + ".."))
                .toArray(String[]::new);
        return classes().should().resideInAnyPackage(known);
    }

    private ArchRule noScreenSeesAnother() {
        return slices().matching(root + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(root + ".ui.kit.."))
                .allowEmptyShould(true);
    }

    private ArchRule theKitSeesNoScreen() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui.kit..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to a screen or the shell",
                        seen -> isIn(seen.getPackageName(), root + ".ui")
                                && !isIn(seen.getPackageName(), root + ".ui.kit")))
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

    /** The names of the rooms, for a test that the table is whole. */
    static Set<String> names() {
        return ROOMS.stream().map(Room::name).collect(Collectors.toUnmodifiableSet());
    }
}
