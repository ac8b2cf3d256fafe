package org.chairside.export.page;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws pictures with the fonts of the page. The library asks the page's style for them only, so they are added here. */
final class FontedDrawer extends BatikSVGDrawer {
    /** Set by the program where Java has no temporary folder to copy a font into: the fonts lie as files there. */
    private static final String FILES = "chairside.fonts";

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        super.importFontFaceRules(rules, context);
        try {
            add(Script.LATIN.regular(), 400);
            add(Script.LATIN.strong(), 700);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font is broken", e);
        }
    }

    private void add(String name, int weight) throws IOException, FontFormatException {
        String files = System.getProperty(FILES);
        if (files == null) {
            addFontStream(
                    () -> new ByteArrayInputStream(Resources.bytes(name)),
                    Script.LATIN.family(),
                    weight,
                    FontStyle.NORMAL);
        } else {
            Path file = Path.of(files).resolve(Path.of(name).getFileName());
            addFontFile(file.toFile(), Script.LATIN.family(), weight, FontStyle.NORMAL);
        }
    }
}
