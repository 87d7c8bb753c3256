/**
 * Measures the tool against the least that the same work can cost, in turn and in one run.
 *
 * <p>{@code mvn -Pbenchmark} runs {@link org.viceversa.benchmark.Benchmarks}; what it means stands in
 * {@code src/docs/performance.md}. Needs Linux, whose {@code /proc} tells what a process used.
 */
package org.viceversa.benchmark;
