package org.viceversa.learningpath;

import java.util.UUID;

/**
 * Somebody who offers to teach a skill and has a place free, or is the person's partner already.
 *
 * @param level that they teach it to
 * @param cycle in which they can be asked
 * @param places how many people they could still help at once
 * @param partner whether the two are a pair
 */
public record Colleague(UUID person, String name, UUID skill, int level, UUID cycle, int places, boolean partner) {}
