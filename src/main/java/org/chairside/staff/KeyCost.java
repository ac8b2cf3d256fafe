package org.chairside.staff;

/**
 * What it costs to try one password with Argon2id. Kept with each wrap, so that it can be raised later.
 *
 * @param memoryKiB memory, 8 KiB to 1 GiB
 * @param passes 1 to 16
 * @param lanes 1 to 8
 */
public record KeyCost(int memoryKiB, int passes, int lanes) {
    /** 64 MiB, three passes: about a quarter of a second on a small workstation (RELIABILITY 9). */
    public static final KeyCost SHIPPED = new KeyCost(64 * 1024, 3, 1);

    private static final int MOST_KIB = 1024 * 1024;

    /**
     * Checks the limits, so that an altered file cannot ask for all memory.
     *
     * @throws IllegalArgumentException outside them
     */
    public KeyCost {
        if (memoryKiB < 8 || memoryKiB > MOST_KIB || passes < 1 || passes > 16 || lanes < 1 || lanes > 8) {
            throw new IllegalArgumentException("a key cost outside its limits");
        }
    }
}
