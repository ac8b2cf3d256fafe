/**
 * Benchmarks with plain JDK timing: warmed up, in interleaved rounds, medians and ratios of one run. They ship nowhere and
 * no test depends on a time; {@code packaging/bench} runs them.
 */
package org.chairside.bench;
