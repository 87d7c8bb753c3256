package org.viceversa.assignment;

/**
 * A best set of pairs.
 *
 * @param edges the chosen edges of the problem, forced ones among them, ascending
 */
public record Assignment(int[] edges, Quality quality, Certificate certificate) {}
