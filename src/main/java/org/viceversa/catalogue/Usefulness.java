package org.viceversa.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What colleagues who did it found, without anybody's name; nothing at all below {@value #FEWEST} people, since a mean of
 * a few tells what each of them said.
 *
 * @param people how many said something
 * @param stars their mean, to the tenth
 * @param sentences of those who wrote one
 */
public record Usefulness(int people, double stars, List<String> sentences) {

    public static final int FEWEST = 5;

    public Usefulness {
        sentences = List.copyOf(sentences);
    }

    static Optional<Usefulness> of(OfferingRatings.Sum sum, List<String> sentences) {
        if (sum.people() < FEWEST) {
            return Optional.empty();
        }
        double mean = Math.round(10.0 * sum.stars() / sum.people()) / 10.0;
        return Optional.of(new Usefulness(sum.people(), mean, sentences));
    }
}
