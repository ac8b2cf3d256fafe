package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AesGcmSealTest {
    private static final byte[] PLAIN = "138/84 78 97".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {1, 2, 3};
    private static final int THREADS = 4;

    private final DataKey key = DataKey.random(new SecureRandom());
    private final AesGcmSeal seal = new AesGcmSeal(key);

    @Test
    void twoSealsOfOneKeyOpenWhatTheOtherSealed() {
        AesGcmSeal other = new AesGcmSeal(key);
        assertThat(other.open(seal.seal(PLAIN, PLACE), PLACE)).isEqualTo(PLAIN);
        assertThat(other.catalogue().open(seal.catalogue().seal(PLAIN, PLACE), PLACE))
                .isEqualTo(PLAIN);
        assertThat(other.mac(PLAIN)).isEqualTo(seal.mac(PLAIN));
    }

    @Test
    void bodiesAndCatalogueHaveKeysOfTheirOwn() {
        byte[] sealed = seal.seal(PLAIN, PLACE);
        refuses(JournalException.Fault.DAMAGED, () -> seal.catalogue().open(sealed, PLACE));
    }

    @Test
    void everySealOfADataKeyEndsWithIt() {
        AesGcmSeal second = new AesGcmSeal(key);
        byte[] sealed = seal.seal(PLAIN, PLACE);
        byte[] row = seal.catalogue().seal(PLAIN, PLACE);
        key.close();
        for (AesGcmSeal each : List.of(seal, second)) {
            refuses(JournalException.Fault.CLOSED, () -> each.seal(PLAIN, PLACE));
            refuses(JournalException.Fault.CLOSED, () -> each.open(sealed, PLACE));
            refuses(JournalException.Fault.CLOSED, () -> each.mac(PLAIN));
            refuses(JournalException.Fault.CLOSED, () -> each.catalogue().open(row, PLACE));
            refuses(JournalException.Fault.CLOSED, () -> each.catalogue().seal(PLAIN, PLACE));
        }
    }

    @Test
    void nothingIsDerivedFromAKeyThatWasWiped() {
        key.close();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new AesGcmSeal(key));
    }

    @Test
    void whatIsBeingSealedWhileTheKeyIsClosedIsWholeOrRefused() throws InterruptedException, ExecutionException {
        byte[] bytes = key.bytes();
        CountDownLatch begun = new CountDownLatch(THREADS);
        List<byte[]> sealed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<byte[]>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> sealUntilClosed(begun)));
            }
            begun.await();
            key.close();
            for (Future<List<byte[]>> each : all) {
                sealed.addAll(each.get());
            }
        }
        AesGcmSeal later = new AesGcmSeal(DataKey.of(bytes));
        assertThat(sealed).hasSizeGreaterThanOrEqualTo(THREADS).allSatisfy(body -> assertThat(later.open(body, PLACE))
                .isEqualTo(PLAIN));
    }

    private List<byte[]> sealUntilClosed(CountDownLatch begun) {
        List<byte[]> sealed = new ArrayList<>();
        while (true) {
            try {
                sealed.add(seal.seal(PLAIN, PLACE));
                begun.countDown();
            } catch (JournalException e) {
                assertThat(e.fault()).isEqualTo(JournalException.Fault.CLOSED);
                return sealed;
            }
        }
    }

    private static void refuses(JournalException.Fault fault, ThrowingCallable act) {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(fault));
    }
}
