package org.chairside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** That the file it is written in is no longer than it may be, unless it is named with a reason. */
final class HasAShortSource extends ArchCondition<JavaClass> {
    private final String root;
    private final Path sources;
    private final int most;
    private final Map<String, String> named;

    HasAShortSource(String root, Path sources, int most, Map<String, String> named) {
        super("be written in at most " + most + " lines");
        this.root = root;
        this.sources = sources;
        this.most = most;
        this.named = named;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.isTopLevelClass()) {
            return;
        }
        long lines = lines(sources, item);
        if (lines > most && !named.containsKey(item.getName().substring(root.length() + 1))) {
            events.add(SimpleConditionEvent.violated(item, item.getName() + " has " + lines + " lines"));
        }
    }

    static long lines(Path sources, JavaClass item) {
        try (Stream<String> lines = Files.lines(sources.resolve(item.getName().replace('.', '/') + ".java"))) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
