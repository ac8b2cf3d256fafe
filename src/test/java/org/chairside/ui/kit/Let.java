package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;

/** Whether what was shown can be forgotten. */
public final class Let {
    private Let() {}

    /** Fails if something still holds it after it was let go. */
    public static void go(WeakReference<?> closed) {
        for (int attempt = 0; attempt < 20 && closed.get() != null; attempt++) {
            System.gc();
            Hand.doInFx(() -> {});
        }
        assertThat(closed.get()).as("held after closing").isNull();
    }
}
