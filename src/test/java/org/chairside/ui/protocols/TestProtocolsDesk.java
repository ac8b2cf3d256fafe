package org.chairside.ui.protocols;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chairside.desk.ProtocolBook;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.Origin;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.model.WorkstationId;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolTemplates;

/** A desk in memory, and a person who always picks the same file. */
final class TestProtocolsDesk implements ProtocolsDesk, FilePicker {
    private static final Instant DAY = Instant.parse("2026-03-12T09:00:00Z");

    final List<Protocol> adopted = new ArrayList<>();
    private final Role role;
    private ProtocolBook book;
    Optional<Receipt> answer = Optional.empty();
    Optional<Path> picked = Optional.empty();

    private TestProtocolsDesk(Role role, Protocol... adopted) {
        this.role = role;
        this.book = new ProtocolBook(List.of());
        for (Protocol each : adopted) {
            hasAdopted(each);
        }
    }

    /** The infusion in two versions, as in a clinic that changed it once. */
    static TestProtocolsDesk of(Role role) {
        String shipped = ProtocolTemplates.text("iv-infusion");
        return new TestProtocolsDesk(
                role,
                read(shipped),
                read(shipped.replaceFirst("version = 1", "version = 2")
                        .replaceFirst("late-after = 3", "late-after = 4")
                        .replaceFirst("at-most = 93", "at-most = 94")
                        .replaceFirst(
                                "code = \"insight\"\nname = \"Insight\"", "code = \"own-1\"\nname = \"Humming\"")));
    }

    static TestProtocolsDesk empty() {
        return new TestProtocolsDesk(Role.PHYSICIAN);
    }

    static Protocol read(String toml) {
        return ((ProtocolReading.Read) ProtocolReader.read(toml)).protocol();
    }

    void hasAdopted(Protocol protocol) {
        List<ProtocolBook.Adopted> all = new ArrayList<>(book.adopted());
        all.add(new ProtocolBook.Adopted(protocol, physician(), DAY));
        book = new ProtocolBook(all, book.refused());
    }

    /** As if a nurse had put it into the log. */
    void hasRefused(Protocol protocol) {
        Author nurse = new Author(new StaffId(new UUID(1, 1)), "Ana Ruiz", Role.NURSE);
        book = new ProtocolBook(book.adopted(), List.of(new ProtocolBook.Adopted(protocol, nurse, DAY)));
    }

    private static Author physician() {
        return new Author(new StaffId(new UUID(1, 2)), "Lena Brandt", Role.PHYSICIAN);
    }

    @Override
    public ProtocolBook book() {
        return book;
    }

    @Override
    public List<Protocol> templates() {
        return ProtocolTemplates.shipped();
    }

    @Override
    public Author reader() {
        return new Author(new StaffId(new UUID(1, 1)), "Ana Ruiz", role);
    }

    @Override
    public CompletionStage<Receipt> adopt(Protocol protocol) {
        adopted.add(protocol);
        Receipt receipt = answer.orElseGet(() -> {
            hasAdopted(protocol);
            return saved(protocol);
        });
        return CompletableFuture.completedFuture(receipt);
    }

    private static Receipt saved(Protocol protocol) {
        Entry entry = new Entry(
                new EntryId(new UUID(3, 3)),
                new Subject.OfClinic(new StreamId(new UUID(4, 4))),
                physician(),
                DAY,
                DAY,
                java.time.ZoneOffset.UTC,
                Origin.LIVE,
                new ClinicEvent.ProtocolAdopted(protocol));
        return new Receipt.Saved(
                new Recorded(entry, new WorkstationId(new UUID(5, 5)), 1, DAY, new Hash("0".repeat(64))));
    }

    @Override
    public void toRead(Consumer<Path> chosen) {
        picked.ifPresent(chosen);
    }

    @Override
    public void toWrite(String suggested, Consumer<Path> chosen) {
        picked.map(folder -> folder.resolve(suggested)).ifPresent(chosen);
    }
}
