package org.chairside.export.back;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chairside.model.EntryId;
import org.chairside.model.Severity;

/** The facts of one entry, to be asked for by name. */
record Facts(List<Said> all) {
    String text(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        return all.stream().filter(said -> said.name().equals(name)).findFirst().map(Said::value);
    }

    List<String> texts(String name) {
        return all.stream()
                .filter(said -> said.name().equals(name))
                .map(Said::value)
                .toList();
    }

    Said first() {
        return all.getFirst();
    }

    /** All but the first so many. */
    Facts rest(int but) {
        return new Facts(all.subList(but, all.size()));
    }

    /** Without the facts of these names. */
    Facts without(List<String> names) {
        List<Said> rest = new ArrayList<>(all);
        rest.removeIf(said -> names.contains(said.name()));
        return new Facts(rest);
    }

    BigDecimal number(String name) {
        return new BigDecimal(text(name));
    }

    int count(String name) {
        return number(name).intValueExact();
    }

    /** A number of three decimals as a whole one. */
    long thousandths(String name) {
        return number(name).movePointRight(3).longValueExact();
    }

    boolean yes(String name) {
        return text(name).equals("yes");
    }

    EntryId entry(String name) {
        return new EntryId(UUID.fromString(text(name)));
    }

    Optional<EntryId> maybeEntry(String name) {
        return find(name).map(UUID::fromString).map(EntryId::new);
    }

    Duration span(String name) {
        Said said = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        BigDecimal seconds = new BigDecimal(said.value())
                .multiply(said.unit().equals("min") ? BigDecimal.valueOf(60) : BigDecimal.ONE);
        return Duration.ofSeconds(0, seconds.movePointRight(9).longValueExact());
    }

    Severity severity(String name) {
        return Severity.ofGrade(count(name));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    <E extends Enum<E>> E choice(Class<E> type, String name) {
        return constant(type, text(name));
    }
}
