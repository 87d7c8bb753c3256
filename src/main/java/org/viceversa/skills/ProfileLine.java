package org.viceversa.skills;

/**
 * One line of a file of role profiles.
 *
 * @param number of the line, for whoever has to find it again
 * @param skill a skill's code
 */
public record ProfileLine(long number, String profile, String skill, int level, int importance) {}
