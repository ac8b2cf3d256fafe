package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Role;
import org.chairside.model.text.CleanText;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.OfferedWords;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.Secret;

/**
 * A physician lets somebody leave though something is not met: who, proven by a password in place unless it is the one who
 * sits here, and why (CLINICAL 7, hazard 14). The password is wiped whatever comes of it.
 */
public final class ReleaseOverride {
    private final UiContext ui;
    private final Physicians physicians;
    private final Author author;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final PhysicianProof proof;
    private final CarriedEffects carried = new CarriedEffects();
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private Place refusedAt = Place.PASSWORD;

    /** What of a decision is missing or was refused. */
    enum Place {
        EFFECT,
        REASON,
        PHYSICIAN,
        PASSWORD
    }

    ReleaseOverride(UiContext ui, Physicians physicians, Author author) {
        this.ui = ui;
        this.physicians = physicians;
        this.author = author;
        this.proof = new PhysicianProof(ui, physicians);
        List<Staff> all = physicians.all();
        if (all.size() == 1) {
            name.set(all.getFirst().name());
        }
    }

    /** Whether the one who sits here may decide it without another password. */
    public boolean isOwn() {
        return author.role() == Role.PHYSICIAN;
    }

    /** Why the patient may leave with this effect. */
    public StringProperty reasonFor(String effect) {
        return carried.reasonFor(effect);
    }

    /**
     * Asks for a physician, and hands on whoever proved to be one. Says in {@link #refusalProperty} what is missing.
     *
     * @param unmet what is to be let pass
     */
    void ask(UnmetCriteria unmet, Consumer<Author> then) {
        if (proof.isUnderway()) {
            return;
        }
        offers().meant(name.get()).ifPresent(name::set);
        refusal.set("");
        String missing = missing(unmet);
        refusal.set(missing);
        if (!missing.isEmpty()) {
            return;
        }
        if (isOwn()) {
            then.accept(author);
            return;
        }
        physicians
                .named(name.get())
                .ifPresent(who -> proof.ask(who, then, words -> refusal.set(at(Place.PASSWORD, words))));
    }

    private String missing(UnmetCriteria unmet) {
        if (!carried.isExplained(unmet)) {
            return at(Place.EFFECT, ui.text("release.override.effect.missing"));
        }
        if (!unmet.obstacles().isEmpty() && reason.get().isBlank()) {
            return at(Place.REASON, ui.text("release.override.reason.missing"));
        }
        if (isOwn()) {
            return "";
        }
        if (physicians.named(name.get()).isEmpty()) {
            String several = offers().problem(name.get());
            return at(Place.PHYSICIAN, several.isEmpty() ? ui.text("release.override.nobody") : several);
        }
        return at(Place.PASSWORD, proof.password().isEmpty() ? ui.text("signin.refusal.empty") : "");
    }

    private String at(Place place, String words) {
        refusedAt = place;
        return words;
    }

    /**
     * What the physician says.
     *
     * @param words what is let pass, as it goes into the record
     */
    List<Event> events(UnmetCriteria unmet, List<String> words) {
        List<Event> events = new ArrayList<>(carried.events(unmet));
        if (!words.isEmpty()) {
            events.add(new Event.ReleaseOverridden(words, CleanText.line(reason.get())));
        }
        return events;
    }

    /** The reasons as typed. */
    Stream<String> reasons() {
        return Stream.concat(Stream.of(reason), carried.reasons())
                .map(each -> CleanText.line(each.get()))
                .filter(each -> !each.isEmpty());
    }

    /** Forgets a half-typed password. */
    void forget() {
        proof.password().forget();
        refusal.set("");
    }

    /** The physicians to be named. */
    public OfferedWords offers() {
        return new OfferedWords(ui, physicians::offers);
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** What is typed of the physician's password. */
    public Secret password() {
        return proof.password();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** Which field the refusal is about. */
    Place refusedAt() {
        return refusedAt;
    }

    /** What is missing or was refused; empty for nothing. Said anew each time, even in the same words. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
