package org.chairside.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.chairside.heap.HeapSearch;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SigningKeys;

/** What is looked for in a heap, in every form in which Java may hold it. */
final class MemorySecrets {
    static final List<String> KEYS = List.of("data key", "body key", "catalogue key", "MAC key", "signing key");

    private final HeapSearch search = new HeapSearch();

    /** Words, as one or two bytes a letter. */
    MemorySecrets words(String name, String words) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            search.with(name, words.getBytes(charset));
        }
        return this;
    }

    /** The keys that somebody's password opened, and those that are derived from them. */
    MemorySecrets keys(SignedIn person) {
        byte[] data = person.dataKey().bytes();
        key("data key", data);
        key("body key", derived(data, "chairside body 1"));
        key("catalogue key", derived(data, "chairside catalogue 1"));
        key("signing key", SigningKeys.of(person));
        byte[] mac = derived(data, "chairside anchor 1");
        key("MAC key", mac);
        search.with("MAC key", against(mac, 0x36)).with("MAC key", against(mac, 0x5c));
        return this;
    }

    /** As bytes, and as the numbers that AES begins its round keys with, whichever byte of them is the first. */
    private void key(String name, byte[] key) {
        ByteBuffer turned = ByteBuffer.allocate(key.length).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer numbers = ByteBuffer.wrap(key);
        while (numbers.hasRemaining()) {
            turned.putInt(numbers.getInt());
        }
        search.with(name, key).with(name, turned.array());
    }

    /** As HMAC keeps it. */
    private static byte[] against(byte[] key, int pad) {
        byte[] all = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            all[i] = (byte) (key[i] ^ pad);
        }
        return all;
    }

    private static byte[] derived(byte[] data, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract().addIKM(data).thenExpand(use.getBytes(US_ASCII), data.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    HeapSearch search() {
        return search;
    }
}
