package org.chairside.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;
import org.chairside.files.OwnerOnly;

/** Writes the program's own log into files that only their owner may read, in a folder of the same kind. Named in logback.xml. */
public final class OwnerOnlyAppender extends RollingFileAppender<ILoggingEvent> {
    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        OwnerOnly.folder(file.getParent());
        OwnerOnly.file(file);
        super.openFile(name);
    }
}
