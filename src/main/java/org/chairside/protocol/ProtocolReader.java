package org.chairside.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chairside.model.Aftercare;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.PublishedCourse;
import org.chairside.model.ScreeningItem;
import org.chairside.model.text.CleanText;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads a protocol from its text. The format is described in {@code protocol-format.md}. */
public final class ProtocolReader {
    static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private ProtocolReader() {}

    /**
     * Reads the whole text and finds every fault in it. Never throws for any text; one that is too long or too deep is not
     * looked into. What cannot be seen in it is not there.
     */
    public static ProtocolReading read(String text) {
        return TomlBounds.fault(text)
                .<ProtocolReading>map(fault -> new ProtocolReading.Faulty(List.of(fault)))
                .orElseGet(() -> parsed(CleanText.seen(text)));
    }

    private static ProtocolReading parsed(String toml) {
        TomlParseResult file = Toml.parse(toml);
        if (file.hasErrors()) {
            return new ProtocolReading.Faulty(
                    file.errors().stream().map(ProtocolReader::notToml).toList());
        }
        List<Fault> faults = new ArrayList<>();
        Protocol protocol = new TomlSection(file, "", 1, faults).whole(ProtocolReader::protocol);
        if (faults.isEmpty()) {
            return new ProtocolReading.Read(protocol);
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new ProtocolReading.Faulty(faults);
    }

    private static Fault notToml(TomlParseError error) {
        return new Fault(error.position().line(), "", error.getMessage());
    }

    private static Protocol protocol(TomlSection file) {
        String code = code(file);
        List<EffectTerm> effects = effects(file);
        LimitSection limits =
                new LimitSection(effects.stream().map(EffectTerm::code).collect(Collectors.toSet()));
        return new Protocol(
                new ProtocolKey(
                        code.isEmpty() ? "faulty" : code, file.figures().number("version", ProtocolBounds.VERSIONS)),
                file.text("name"),
                file.choice("drug", Vocabulary.DRUGS),
                file.choice("route", Vocabulary.ROUTES),
                file.section("schedule", ScheduleSection::read),
                file.section("vitals", VitalsSection::read),
                coded(file, "limit", limits::read, Limit::code),
                effects,
                coded(file, "screening", ScreeningSection::read, ScreeningItem::code),
                file.section("doses", DoseSection::read),
                ScaleCodes.read(file),
                file.section("release", ReleaseSection::read),
                file.sectionIfAny("aftercare", AfterwardsSection::read).orElse(Aftercare.NONE),
                coded(file, "published", PublishedSection::read, PublishedCourse::code));
    }

    private static List<EffectTerm> effects(TomlSection file) {
        List<EffectTerm> effects = coded(file, "effect", ProtocolReader::effect, EffectTerm::code);
        return distinct(file, "effect", effects, EffectTerm::name);
    }

    private static EffectTerm effect(TomlSection effect) {
        return new EffectTerm(code(effect), effect.text("name"), effect.choice("kind", Vocabulary.KINDS));
    }

    private static <T> List<T> coded(
            TomlSection file, String key, Function<TomlSection, T> reader, Function<T, String> code) {
        return distinct(file, key, file.sections(key, reader), code);
    }

    /** A stable code; empty where the file has none that would do. */
    static String code(TomlSection section) {
        String code = section.text("code");
        if (!code.isBlank() && !code.matches(CODE)) {
            section.fault("code", "must be lower-case letters, digits and dashes");
            return "";
        }
        return CleanText.line(code);
    }

    static <T> List<T> distinct(TomlSection section, String key, List<T> all, Function<T, String> name) {
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
