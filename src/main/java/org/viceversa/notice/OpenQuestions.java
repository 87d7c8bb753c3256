package org.viceversa.notice;

import java.util.Set;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing;

/** Tells which of two people are asked something about their pair just now; what they answer is told to nobody here. */
@FunctionalInterface
public interface OpenQuestions {

    Set<Side> of(Pairing pairing);
}
