package org.viceversa.suitability;

/** @param locked whether staff had fixed the pair beforehand */
public record Paired(Seeker mentor, Seeker mentee, PairingScore score, boolean locked) {

    public PairKey key() {
        return new PairKey(mentor.person(), mentee.person());
    }
}
