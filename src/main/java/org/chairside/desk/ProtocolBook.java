package org.chairside.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.Author;
import org.chairside.model.Protocol;
import org.chairside.protocol.ProtocolTemplates;

/**
 * Every protocol version that the clinic adopted. The newest of a code is in force for sessions to come; a session keeps
 * the version it was opened under.
 *
 * @param adopted in the order of adoption
 * @param refused entries of the log that would have put a version in force, by authors whose role does not allow that:
 *     nothing runs under them
 */
public record ProtocolBook(List<Adopted> adopted, List<Adopted> refused) {
    static final ProtocolBook EMPTY = new ProtocolBook(List.of());

    public ProtocolBook {
        adopted = List.copyOf(adopted);
        refused = List.copyOf(refused);
    }

    /** A book in which nothing was refused. */
    public ProtocolBook(List<Adopted> adopted) {
        this(adopted, List.of());
    }

    /** A version, with the physician who adopted it and when. */
    public record Adopted(Protocol protocol, Author by, Instant at) {
        public Adopted {
            requireNonNull(protocol, "protocol");
            requireNonNull(by, "by");
            requireNonNull(at, "at");
        }

        private String code() {
            return protocol.key().code();
        }

        private int version() {
            return protocol.key().version();
        }
    }

    /** The codes that have a version in force, in the order of their first adoption. */
    public List<String> codes() {
        return adopted.stream().map(Adopted::code).distinct().toList();
    }

    /** All versions of a code, the newest first. */
    public List<Adopted> versions(String code) {
        return adopted.stream()
                .filter(each -> each.code().equals(code))
                .sorted(Comparator.comparingInt(Adopted::version).reversed())
                .toList();
    }

    /** The version in force; empty where none was adopted. */
    public Optional<Adopted> current(String code) {
        return versions(code).stream().findFirst();
    }

    /**
     * The number that a protocol must have to be the next version of its code: one more than the last. The first one has the
     * number of the template that the program came with if it is that template, and one more if it is not, so that no two
     * texts bear one number; 1 where there is no template.
     */
    public int nextVersion(Protocol wanted) {
        return current(wanted.key().code())
                .map(each -> each.version() + 1)
                .or(() -> template(wanted.key().code())
                        .map(template -> template.key().version() + (template.equals(wanted) ? 0 : 1)))
                .orElse(1);
    }

    private static Optional<Protocol> template(String code) {
        return ProtocolTemplates.shipped().stream()
                .filter(each -> each.key().code().equals(code))
                .findFirst();
    }

    /** Whether this very version was adopted. */
    public boolean holds(Protocol protocol) {
        return adopted.stream().anyMatch(each -> each.protocol().equals(protocol));
    }

    /** What a new session may be opened under: the versions in force, then each template of which none was adopted. */
    public List<Protocol> offered(List<Protocol> templates) {
        Stream<Protocol> inForce =
                codes().stream().map(code -> current(code).orElseThrow().protocol());
        Stream<Protocol> rest = templates.stream()
                .filter(template -> current(template.key().code()).isEmpty());
        return Stream.concat(inForce, rest).toList();
    }

    ProtocolBook with(Adopted next) {
        return new ProtocolBook(Stream.concat(adopted.stream(), Stream.of(next)).toList(), refused);
    }

    ProtocolBook refusing(Adopted next) {
        return new ProtocolBook(
                adopted, Stream.concat(refused.stream(), Stream.of(next)).toList());
    }
}
