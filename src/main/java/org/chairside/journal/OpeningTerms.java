package org.chairside.journal;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.chairside.model.Ids;
import org.chairside.model.LogFinding;
import org.chairside.model.StreamId;

/**
 * What opening the log of a folder takes.
 *
 * @param clock stamps the entries
 * @param ids names the workstation of a new log
 * @param clinic the stream of the clinic's own entries, where it was written what was found earlier and why somebody went on
 * @param seen where the person who opens it saw it end before
 * @param accepted what was found and a person gave a reason for: with exactly this it is opened all the same
 */
public record OpeningTerms(
        Path folder,
        Seal seal,
        InstantSource clock,
        Ids ids,
        StreamId clinic,
        LastSeen seen,
        List<LogFinding> accepted) {
    public OpeningTerms {
        requireNonNull(folder, "folder");
        requireNonNull(seal, "seal");
        requireNonNull(clock, "clock");
        requireNonNull(ids, "ids");
        requireNonNull(clinic, "clinic");
        requireNonNull(seen, "seen");
        accepted = List.copyOf(accepted);
    }

    /** The same, after a person gave a reason for what was found. */
    public OpeningTerms accepting(List<LogFinding> findings) {
        return new OpeningTerms(folder, seal, clock, ids, clinic, seen, findings);
    }
}
