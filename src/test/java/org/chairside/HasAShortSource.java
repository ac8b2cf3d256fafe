package org.chairside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** That the file it is written in is no longer than it may be. */
final class HasAShortSource extends ArchCondition<JavaClass> {
    private final Path sources;
    private final int most;

    HasAShortSource(Path sources, int most) {
        super("be written in at most " + most + " lines");
        this.sources = sources;
        this.most = most;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.isTopLevelClass()) {
            return;
        }
        long lines = lines(sources, item);
        if (lines > most) {
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
