package org.viceversa.tuition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.viceversa.catalogue.Money;
import org.viceversa.tuition.TuitionFigure.Topic;

/** Finds what the law of a policy's jurisdiction says: that of the part, else that of the whole. */
final class Figures {

    private Figures() {}

    static Optional<Money> findTaxFree(List<TuitionFigure> figures, PolicyTerms terms, int year) {
        return figures.stream()
                .filter(one -> one.topic() == Topic.TAX_FREE && one.year() == year && holds(one, terms))
                .filter(one -> one.amount()
                        .filter(amount -> amount.currency().equals(terms.currency()))
                        .isPresent())
                .max(Comparator.comparing(one -> one.jurisdiction().length()))
                .flatMap(TuitionFigure::amount);
    }

    /** What to know before people are asked to pay back when they leave; with and without a doubt. */
    static List<TuitionFigure> listRetentionWarnings(List<TuitionFigure> figures, PolicyTerms terms) {
        return figures.stream()
                .filter(one -> one.topic() == Topic.RETENTION
                        && one.year() <= terms.from().getYear()
                        && (holds(one, terms) || one.jurisdiction().startsWith(terms.jurisdiction() + "-")))
                .toList();
    }

    private static boolean holds(TuitionFigure one, PolicyTerms terms) {
        return terms.jurisdiction().equals(one.jurisdiction())
                || terms.jurisdiction().startsWith(one.jurisdiction() + "-");
    }
}
