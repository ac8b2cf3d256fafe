package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.JournalWriter;
import org.chairside.model.SessionId;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importClasses(Archive.class, Desk.class, ClinicEntries.class, Recorder.class, JournalWriter.class);

    @Test
    void theChartOfASessionThatIsChartedIsTheLiveOne() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            test.submit(session, test.set("138/84 78 97"));
            assertThat(test.desk.archive().chart(session.chart().session())).containsSame(session.chart());
        }
    }

    @Test
    void aSessionThatIsNotThereHasNoChartAndNoCourse() {
        try (TestDesk test = new TestDesk()) {
            test.open(1);
            SessionId other = new SessionId(test.ids().next());
            assertThat(test.desk.archive().chart(other)).isEmpty();
            assertThat(test.desk.archive().course(other)).isEmpty();
        }
    }

    @Test
    void theCourseOfASessionHasTheSessionItself() {
        try (TestDesk test = new TestDesk()) {
            SessionId one = test.open(1).chart().session();
            test.open(2);
            assertThat(test.desk.archive().course(one))
                    .extracting(chart -> chart.session())
                    .containsExactly(one);
        }
    }

    @Test
    void readingHasNoWayToWrite() {
        assertThat(calledBy(Archive.class)).noneMatch(ArchiveTest::writes);
        // So the question can be answered with yes.
        assertThat(calledBy(Recorder.class)).anyMatch(ArchiveTest::writes);
        assertThat(calledBy(ClinicEntries.class)).anyMatch(ArchiveTest::writes);
    }

    private static Set<String> calledBy(Class<?> type) {
        return CLASSES.get(type).getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
                .collect(Collectors.toSet());
    }

    private static boolean writes(String call) {
        return call.startsWith("JournalWriter.") || call.startsWith("Recorder.") || call.equals("Journal.append");
    }
}
