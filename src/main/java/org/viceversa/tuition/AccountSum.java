package org.viceversa.tuition;

/** The sum of somebody's entries under one policy, by benefit year and kind of study. */
public record AccountSum(int year, StudyCategory category, long reserved, long paid) {

    long used() {
        return reserved + paid;
    }
}
