package org.chairside.protocol;

/**
 * Something wrong in a protocol file.
 *
 * @param line counted from 1
 * @param key the full key, as {@code limit[2].source}; empty where the text is not TOML at all
 * @param message one plain sentence: what is wrong and what is wanted
 */
public record Fault(int line, String key, String message) {}
