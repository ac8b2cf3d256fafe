package org.chairside.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chairside.journal.JournalWriter.Outcome;
import org.chairside.journal.held.HeldFolder;
import org.chairside.model.Entry;
import org.chairside.testing.SampleEntries;

/** Writes the entries it is told to, by their numbers, and says what became of each. */
final class FailingScribe {
    /** What its answers begin with, among what is logged. */
    static final String ANSWER = "> ";

    private final Journal journal;
    private final JournalWriter writer;
    private final How how;
    private final List<String> told = new ArrayList<>();

    private FailingScribe(Journal journal, JournalWriter writer, How how) {
        this.journal = journal;
        this.writer = writer;
        this.how = how;
        journal.conditions().tell(each -> note(each.getClass().getSimpleName()));
    }

    /** What it does with an entry. */
    enum How {
        /** Hands it to the journal, and leaves what becomes of a failure to chance. */
        UNSETTLED,
        /** Hands it to the writer, which can hold nothing. */
        WRITER,
        /** Hands it to the writer, which can hold. */
        HOLDING
    }

    public static void main(String[] args) throws IOException {
        Journal journal = Folders.open(Path.of(args[0]));
        How how = How.valueOf(args[2]);
        HeldFolder holding = new HeldFolder(
                Path.of(args[1]),
                Losses.VAULT,
                journal.workstation(),
                SampleEntries.seal().held());
        JournalWriter writer = new SingleWriter(journal, how == How.HOLDING ? holding : JournalWriter.Holding.NONE);
        FailingScribe scribe = new FailingScribe(journal, writer, how);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(ANSWER + "open");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            scribe.answer(line).forEach(each -> System.out.println(ANSWER + each));
        }
    }

    private List<String> answer(String line) {
        return line.equals("told") ? said() : List.of(write(entry(Long.parseLong(line))));
    }

    private synchronized void note(String condition) {
        told.add(condition);
    }

    private synchronized List<String> said() {
        List<String> all = new ArrayList<>(told);
        all.add("end");
        return all;
    }

    /** Of two sessions in turn: what comes behind a held entry of its session is held too. */
    static Entry entry(long number) {
        return SampleEntries.vitals(1_000 + number, SampleEntries.session(1 + number % 2), 90 + (int) (number % 100));
    }

    private String write(Entry entry) {
        if (how == How.UNSETTLED) {
            try {
                return "Saved " + journal.append(entry, SampleEntries.NO_ROW).seq();
            } catch (JournalException e) {
                return "failed";
            }
        }
        Outcome outcome = writer.append(entry, SampleEntries.NO_ROW).join();
        return outcome.getClass().getSimpleName();
    }
}
