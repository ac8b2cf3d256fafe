package org.chairside.files;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Which names in a data folder are the program's own. */
final class OurFiles {
    /** Log, anchor, lock, ballast, drafts, keys, settings, what is left of a broken write of one, and the program's own log. */
    private static final Pattern NAMES = Pattern.compile(
            "chairside\\..+|keys\\.(json|copy\\.json|attempts).*|settings(\\.txt|\\d).*|logs|\\.chairside-.+");

    private OurFiles() {}

    static boolean isOurs(Path path) {
        return NAMES.matcher(path.getFileName().toString()).matches();
    }
}
