package org.chairside.staff;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.chairside.journal.DataKey;
import org.chairside.model.Role;
import org.chairside.staff.KeyringContent.Locks;
import org.chairside.staff.KeyringContent.Person;

/** Makes and opens the locks of people and of the recovery key. Slow where a password is involved. */
record Locksmith(KeyringTools tools, UUID vault) {
    private static final int SALT_BYTES = 16;
    private static final String RECOVERY = "chairside recovery key v1";

    /** What came of trying a password on a person's locks. */
    sealed interface Try {
        record Opened(DataKey dataKey, SigningKey signingKey) implements Try {}

        record Wrong() implements Try {}

        /** The password fits locks that were made for another role. */
        record Altered() implements Try {}
    }

    /** A person with new locks and a new signing key; their earlier public keys stay. */
    Person newlyLocked(Person person, char[] password, DataKey dataKey) {
        try (SigningKey signingKey = newSigner()) {
            return person.signingWith(HexFormat.of().formatHex(signingKey.publicKey()))
                    .lockedBy(lock(person, password, dataKey, signingKey));
        }
    }

    Locks lock(Person person, char[] password, DataKey dataKey, SigningKey signingKey) {
        byte[] salt = random(SALT_BYTES);
        byte[] key = Derivation.fromPassword(password, salt, tools.cost());
        byte[] data = dataKey.bytes();
        byte[] signing = signingKey.privateKey();
        try {
            return new Locks(
                    salt,
                    tools.cost(),
                    WrappedKey.of(data, key, dataPurpose(person, person.role()), tools.random()),
                    WrappedKey.of(signing, key, signingPurpose(person, person.role()), tools.random()));
        } finally {
            wipe(key, data, signing);
        }
    }

    Try open(Person person, Locks locks, char[] password) {
        byte[] key = Derivation.fromPassword(password, locks.salt(), locks.cost());
        try {
            Optional<byte[]> data = locks.dataKey().open(key, dataPurpose(person, person.role()));
            Optional<byte[]> signing = locks.signingKey().open(key, signingPurpose(person, person.role()));
            if (data.isPresent() && signing.isPresent()) {
                return new Try.Opened(dataKey(data.get()), new SigningKey(signing.get()));
            }
            boolean partly = data.isPresent() || signing.isPresent() || fitsAnotherRole(person, locks, key);
            data.ifPresent(Locksmith::wipe);
            signing.ifPresent(Locksmith::wipe);
            return partly ? new Try.Altered() : new Try.Wrong();
        } finally {
            wipe(key);
        }
    }

    RecoveryKey newRecoveryKey() {
        byte[] key = random(Derivation.KEY_BYTES);
        try {
            return RecoveryKey.of(key);
        } finally {
            wipe(key);
        }
    }

    WrappedKey lockFor(RecoveryKey recovery, DataKey dataKey) {
        byte[] key = recoveryKey(recovery);
        byte[] data = dataKey.bytes();
        try {
            return WrappedKey.of(data, key, purpose("recovery", vault.toString()), tools.random());
        } finally {
            wipe(key, data);
        }
    }

    Optional<DataKey> open(WrappedKey wrap, RecoveryKey recovery) {
        byte[] key = recoveryKey(recovery);
        try {
            return wrap.open(key, purpose("recovery", vault.toString())).map(Locksmith::dataKey);
        } finally {
            wipe(key);
        }
    }

    private boolean fitsAnotherRole(Person person, Locks locks, byte[] key) {
        for (Role role : Role.values()) {
            Optional<byte[]> data = locks.dataKey().open(key, dataPurpose(person, role));
            data.ifPresent(Locksmith::wipe);
            if (data.isPresent()) {
                return true;
            }
        }
        return false;
    }

    private SigningKey newSigner() {
        return new SigningKey(random(SigningKey.KEY_BYTES));
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        tools.random().nextBytes(bytes);
        return bytes;
    }

    private static DataKey dataKey(byte[] bytes) {
        try {
            return DataKey.of(bytes);
        } finally {
            wipe(bytes);
        }
    }

    private static byte[] recoveryKey(RecoveryKey recovery) {
        byte[] bytes = recovery.bytes();
        try {
            return Derivation.fromKey(bytes, RECOVERY);
        } finally {
            wipe(bytes);
        }
    }

    private String dataPurpose(Person person, Role role) {
        return purpose("data-key", vault + "|" + person.id() + "|" + role);
    }

    private String signingPurpose(Person person, Role role) {
        return purpose("signing-key", vault + "|" + person.id() + "|" + role);
    }

    private static String purpose(String kind, String whose) {
        return "chairside keyring v" + KeyringFile.VERSION + "|" + kind + "|" + whose;
    }

    private static void wipe(byte[]... secrets) {
        for (byte[] secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
