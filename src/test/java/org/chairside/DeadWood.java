package org.chairside;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some classes have and none of them needs. A method that is called by a reference to it counts as called; one that
 * overrides or implements another is called through that one, one with an annotation by whoever reads the annotation.
 */
record DeadWood(JavaClasses classes) {
    /** Public methods without a caller, by class and name: {@code Keyring.disable}. */
    Set<String> methods() {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(PUBLIC) && !isMadeByTheCompiler(method))
                .filter(method -> method.getAnnotations().isEmpty() && !overrides(method))
                .filter(method -> method.getAccessesToSelf().stream().allMatch(access -> isIts(method, access)))
                .map(method -> name(method.getOwner()) + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Types that are named in no other file. */
    Set<String> types() {
        Set<JavaClass> named = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(seen -> !outermost(seen.getOriginClass()).equals(outermost(seen.getTargetClass())))
                .map(Dependency::getTargetClass)
                .map(DeadWood::outermost)
                .collect(Collectors.toSet());
        return classes.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .filter(type -> !named.contains(type))
                .map(DeadWood::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Records of a kind of thing that are made nowhere but in one package, as by whoever reads them back. */
    Set<String> madeOnlyIn(String readers, Class<?> kind) {
        return classes.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(kind))
                .filter(type -> type.getCodeUnitAccessesToSelf().stream()
                        .filter(access -> access.getTarget().getName().equals("<init>"))
                        .map(access -> access.getOriginOwner())
                        .allMatch(maker ->
                                maker.equals(type) || maker.getPackageName().equals(readers)))
                .map(DeadWood::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a row of the table allows and no class of its room makes use of: {@code desk -> plot}. */
    Set<String> allowedForNothing(String root, Room room) {
        Set<String> seen = classes.stream()
                .filter(type -> isIn(type.getPackageName(), root + "." + room.name()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(each -> each.getTargetClass().getBaseComponentType().getPackageName())
                .collect(Collectors.toSet());
        return Stream.concat(room.ours().stream().map(ours -> root + "." + ours), room.outside().stream())
                .filter(allowed -> seen.stream().noneMatch(each -> isIn(each, allowed)))
                .map(allowed -> room.name() + " -> " + allowed.replace(root + ".", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIn(String home, String above) {
        return home.equals(above) || home.startsWith(above + ".");
    }

    private static boolean isIts(JavaMethod method, JavaAccess<?> access) {
        return access.getOrigin().equals(method);
    }

    /** What a record or an enum has by the language. */
    private static boolean isMadeByTheCompiler(JavaMethod method) {
        JavaClass owner = method.getOwner();
        int parameters = method.getRawParameterTypes().size();
        return method.getModifiers().contains(SYNTHETIC)
                || (owner.isRecord()
                        && parameters == 0
                        && owner.tryGetField(method.getName()).isPresent())
                || (owner.isEnum() && Set.of("values", "valueOf").contains(method.getName()));
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .filter(other -> !other.getModifiers().contains(PRIVATE))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static JavaClass outermost(JavaClass type) {
        Optional<JavaClass> around = type.getBaseComponentType().getEnclosingClass();
        return around.map(DeadWood::outermost).orElse(type.getBaseComponentType());
    }

    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
