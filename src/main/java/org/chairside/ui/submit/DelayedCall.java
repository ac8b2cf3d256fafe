package org.chairside.ui.submit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chairside.ui.kit.Tasks;

/** Does something on the screen thread a little later; nothing waits meanwhile. */
@FunctionalInterface
public interface DelayedCall {
    void after(Duration delay, Runnable act);

    /** By the timer of the platform. */
    static DelayedCall live(Tasks tasks) {
        return (delay, act) -> CompletableFuture.delayedExecutor(
                        delay.toMillis(), TimeUnit.MILLISECONDS, tasks.screen())
                .execute(act);
    }
}
