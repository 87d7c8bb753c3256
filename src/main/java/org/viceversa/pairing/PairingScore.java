package org.viceversa.pairing;

/**
 * How well two people suit each other, and why: parts that add up to the total exactly.
 *
 * <p>All in hundredths of a point, from 0 to 10,000 in total.
 *
 * @param teach what the mentor can teach the mentee of what they want
 * @param give the same the other way round
 * @param exchange that both can
 * @param availability how much of a week they share
 */
public record PairingScore(
        int total, int teach, int give, int exchange, int availability, int language, int difference, int preference) {}
