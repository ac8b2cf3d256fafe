package org.chairside.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chairside.cli.terminal.IncidentWords;
import org.chairside.cli.terminal.OneLine;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.StaffId;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.Staff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The entries that belong to the clinic and to no session, one a line. */
@Command(
        name = "audit",
        description = {
            "List what belongs to the clinic and to no session, the earliest first: who was added, protocols adopted,"
                    + " wrong passwords, changes of the computer's clock. One entry a line: its number, when it happened, who"
                    + " wrote it, what.",
            "Exit code: 0 listed, 4 the log cannot be opened."
        })
final class AuditCommand implements Runnable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @Override
    public void run() {
        Keyring keyring = SignInOptions.keyring(chairside);
        try (SignedInDesk signedInDesk = signIn.enter(chairside)) {
            signedInDesk.desk().archive().clinic(new StreamId(keyring.vault())).stream()
                    .map(each -> line(each, keyring.people()))
                    .forEach(chairside::say);
        }
    }

    private static String line(Recorded recorded, List<Staff> people) {
        Entry entry = recorded.entry();
        return OneLine.of(String.join(
                "  ",
                "#" + recorded.seq(),
                TIME.format(entry.happenedAt().atZone(entry.zone())),
                entry.author().name(),
                words(entry.event(), people)));
    }

    private static String words(Event event, List<Staff> people) {
        return event instanceof Event.OfClinic clinic ? words(clinic, people) : "an entry that does not belong here";
    }

    private static String words(Event.OfClinic event, List<Staff> people) {
        return switch (event) {
            case ClinicEvent.ClinicFounded(String name) -> "clinic: " + name;
            case ClinicEvent.StaffAdded(var _, String name, var role) ->
                "person added: " + name + ", " + role.name().toLowerCase(Locale.ROOT);
            case ClinicEvent.ProtocolAdopted(var protocol) -> "protocol adopted: " + protocol.key();
            case ClinicEvent.SignInFailed(StaffId staff) -> "wrong password for " + name(staff, people);
            case ClinicEvent.ClockMoved(var by) -> "computer's clock changed by " + IncidentWords.signed(by);
            case ClinicEvent.LogFindingExplained(String finding, var entries, long _, String reason) ->
                "opened although found: " + finding + (entries.isEmpty() ? "" : " " + entries) + ", because: " + reason;
            case ClinicEvent.BuildIntroduced(String build) -> "version in use from here on: " + build;
            case Event.Unknown(String kind, var _, var _) -> "of a newer version: " + kind;
            case ClinicEvent.RecordViewed(var session) -> "record opened: " + session;
            case ClinicEvent.Exported(var session, String format, int version, var _) ->
                "exported: " + session + " as " + format + ", edition " + version;
        };
    }

    private static String name(StaffId staff, List<Staff> people) {
        return people.stream()
                .filter(each -> each.id().equals(staff))
                .map(Staff::name)
                .findFirst()
                .orElse("somebody unknown");
    }
}
