package org.chairside.app.adapters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a folder in the window in which the system shows folders. If the system has none, nothing happens. */
public final class FolderWindow implements Consumer<Path> {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWindow.class);

    private final String system;

    /** @param system the name that Java has for it: {@code Windows 11} */
    public FolderWindow(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void accept(Path folder) {
        try {
            new ProcessBuilder(command(folder))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.info("the system showed no folder");
        }
    }

    List<String> command(Path folder) {
        String program = system.startsWith("windows") ? "explorer.exe" : system.startsWith("mac") ? "open" : "xdg-open";
        return List.of(program, folder.toString());
    }
}
