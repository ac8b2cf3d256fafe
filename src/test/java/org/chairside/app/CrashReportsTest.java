package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CrashReportsTest {
    @Test
    void faultT26LogsWhereItHappenedAndNotWhatTheMessageQuotes() {
        Logger logger = (Logger) LoggerFactory.getLogger(CrashReports.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        List<Throwable> shown = new ArrayList<>();
        CrashReports bugs = new CrashReports();
        bugs.tell(shown::add);
        Exception bug = new IllegalStateException("ZZCANARY", new NumberFormatException("For input string ZZCANARY"));
        bugs.accept(bug);
        logger.detachAppender(lines);
        assertThat(shown).containsExactly(bug);
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage())
                    .contains("CrashReportsTest", "IllegalStateException", "NumberFormatException")
                    .doesNotContain("ZZCANARY");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }
}
