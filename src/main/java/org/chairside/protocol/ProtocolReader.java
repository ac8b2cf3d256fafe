package org.chairside.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Route;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads a protocol from its text. The format is described in {@code protocol-format.md}. */
public final class ProtocolReader {
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Words<Drug> DRUGS = Words.of(Drug.class);
    private static final Words<Route> ROUTES = Words.of(Route.class);
    private static final Words<EffectTerm.Kind> KINDS = Words.of(EffectTerm.Kind.class);
    private static final Words<ScreeningAnswer.Answer> ANSWERS = Words.of(ScreeningAnswer.Answer.class);

    private ProtocolReader() {}

    /** Reads the whole text and finds every fault in it. Never throws for any text. */
    public static ProtocolReading read(String toml) {
        TomlParseResult file = Toml.parse(toml);
        if (file.hasErrors()) {
            return new ProtocolReading.Faulty(
                    file.errors().stream().map(ProtocolReader::notToml).toList());
        }
        List<Fault> faults = new ArrayList<>();
        Protocol protocol = new Section(file, "", 1, faults).whole(ProtocolReader::protocol);
        if (faults.isEmpty()) {
            return new ProtocolReading.Read(protocol);
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new ProtocolReading.Faulty(faults);
    }

    private static Fault notToml(TomlParseError error) {
        return new Fault(error.position().line(), "", error.getMessage());
    }

    private static Protocol protocol(Section file) {
        String code = code(file);
        return new Protocol(
                new ProtocolKey(code.isEmpty() ? "faulty" : code, file.number("version", 1, 9999)),
                file.text("name"),
                file.choice("drug", DRUGS),
                file.choice("route", ROUTES),
                file.section("schedule", ScheduleSection::read),
                file.section("vitals", VitalsSection::read),
                distinct(file, "limit", file.sections("limit", LimitSection::read), limit -> limit.code()),
                effects(file),
                distinct(file, "screening", file.sections("screening", ProtocolReader::item), ScreeningItem::code),
                file.section("release", ReleaseSection::read));
    }

    private static List<EffectTerm> effects(Section file) {
        List<EffectTerm> effects = file.sections("effect", ProtocolReader::effect);
        distinct(file, "effect", effects, EffectTerm::name);
        return distinct(file, "effect", effects, EffectTerm::code);
    }

    private static EffectTerm effect(Section effect) {
        return new EffectTerm(code(effect), effect.text("name"), effect.choice("kind", KINDS));
    }

    private static ScreeningItem item(Section item) {
        return new ScreeningItem(
                code(item), item.text("text"), ScreeningItem.Group.CONDITION, item.choice("wanted", ANSWERS), false);
    }

    /** A stable code; empty where the file has none that would do. */
    static String code(Section section) {
        String code = section.text("code");
        if (!code.isBlank() && !code.matches(CODE)) {
            section.fault("code", "must be lower-case letters, digits and dashes");
            return "";
        }
        return code.strip();
    }

    static <T> List<T> distinct(Section section, String key, List<T> all, Function<T, String> name) {
        List<String> seen = new ArrayList<>();
        for (T each : all) {
            String own = name.apply(each);
            if (!own.isEmpty() && seen.stream().anyMatch(own::equalsIgnoreCase)) {
                section.fault(key, "has \"" + own + "\" twice");
            }
            seen.add(own);
        }
        return all;
    }
}
