package org.chairside.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.journal.DataKey;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.staff.KeyringContent.Person;

/** Makes the first keyring of a clinic. */
record Founder(KeyringStore store, String clinic, KeyringTools tools) {
    Founder {
        clinic = CleanText.line(clinic);
        if (clinic.isEmpty() || TextUse.CLINIC.excess(clinic).isPresent()) {
            throw new IllegalArgumentException("a clinic's name has 1 to " + TextUse.CLINIC.most() + " characters");
        }
    }

    Founding found(List<Newcomer> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a clinic has somebody");
        }
        return refusal(people).orElseGet(() -> write(people));
    }

    private Optional<Founding> refusal(List<Newcomer> people) {
        KeyringStore.Found found = store.read();
        if (found instanceof KeyringStore.Found.Lost) {
            return Optional.of(new Founding.KeysLost());
        }
        if (!(found instanceof KeyringStore.Found.Absent)) {
            return Optional.of(new Founding.AlreadyThere());
        }
        for (int i = 0; i < people.size(); i++) {
            Newcomer person = people.get(i);
            if (people.subList(0, i).stream().anyMatch(other -> KeyringContent.sameName(other.name(), person.name()))) {
                return Optional.of(new Founding.NameTaken(person.name()));
            }
            PasswordVerdict verdict = tools.policy().judge(person.password(), person.name(), clinic);
            if (!(verdict instanceof PasswordVerdict.Good)) {
                return Optional.of(new Founding.PasswordRefused(person.name(), verdict));
            }
        }
        return Optional.empty();
    }

    private Founding write(List<Newcomer> people) {
        UUID vault = tools.ids().next();
        Locksmith locksmith = new Locksmith(tools, vault);
        RecoveryKey recovery = locksmith.newRecoveryKey();
        try (DataKey key = DataKey.random(tools.random())) {
            List<Person> locked = people.stream()
                    .map(each -> locksmith.newlyLocked(blank(each), each.password(), key))
                    .toList();
            KeyringContent content = new KeyringContent(vault, clinic, locked, locksmith.lockFor(recovery, key));
            KeyringFile file = KeyringFile.of(content, key);
            store.write(file);
            return new Founding.Founded(new Keyring(store, KeyringReadings.of(file), tools), recovery);
        }
    }

    private Person blank(Newcomer newcomer) {
        return new Person(tools.ids().next(), newcomer.name(), newcomer.role(), List.of(), Optional.empty());
    }
}
