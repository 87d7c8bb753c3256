package org.viceversa.tuition;

/** What kind of study money is asked for; policies pay each at a rate of its own. */
public enum StudyCategory {
    COURSE,
    UNDERGRADUATE,
    GRADUATE,
    CERTIFICATION,
    BOOKS
}
