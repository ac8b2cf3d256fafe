package org.chairside.journal.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Event;

/**
 * Any event: its kind, the version of that kind, its fields. What this version cannot read, because the kind or its
 * version is newer, becomes {@link Event.Unknown} and is written back as it was read.
 */
final class EventShape implements Shape<Event> {
    private final Map<String, Kind<?>> byName;
    private final Map<Class<?>, Kind<?>> byType;

    EventShape(List<Kind<?>> kinds) {
        byName = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, UnaryOperator.identity()));
        byType = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::type, UnaryOperator.identity()));
    }

    /** The shape with every kind of today. */
    static EventShape today() {
        Later any = new Later();
        EventShape shape = new EventShape(Stream.of(
                        SessionKinds.ALL,
                        CareKinds.ALL,
                        LeavingKinds.ALL,
                        ReviewKinds.ALL,
                        TreatmentKinds.ALL,
                        CorrectionKinds.all(any),
                        ClinicKinds.ALL)
                .flatMap(List::stream)
                .toList());
        any.shape = shape;
        return shape;
    }

    Optional<Kind<?>> kindOf(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    @Override
    public Json write(Event event) {
        if (event instanceof Event.Unknown unknown) {
            return JsonText.parse(unknown.json().getBytes(StandardCharsets.UTF_8));
        }
        Kind<?> kind = kindOf(event.getClass()).orElseThrow(() -> new MisfitException("an event without a kind"));
        return new FieldWriter()
                .put("kind", Shape.TEXT, kind.name())
                .put("v", Shape.COUNT, kind.version())
                .all(Json.fields(kind.write(event)))
                .fields();
    }

    @Override
    public Event read(Json json) {
        FieldReader in = new FieldReader(Json.fields(json));
        String name = in.get("kind", Shape.TEXT);
        int version = in.get("v", Shape.COUNT);
        Kind<?> kind = byName.get(name);
        if (kind == null || version > kind.version()) {
            return new Event.Unknown(name, version, JsonText.text(json));
        }
        return kind.read(version, in.rest());
    }

    /** Stands for the whole while its parts are made: an amendment holds an event of any kind. */
    private static final class Later implements Shape<Event> {
        private Shape<Event> shape;

        @Override
        public Json write(Event value) {
            return shape.write(value);
        }

        @Override
        public Event read(Json json) {
            return shape.read(json);
        }
    }
}
