package org.viceversa.tuition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.PolicyTerms.Grade;

/** How much of what is eligible a grade is worth. */
final class Grades {

    private Grades() {}

    /**
     * @param grade pass, fail, a letter of the table (a plus or minus behind it makes no difference), or points
     * @throws Refused {@code grade-unknown} for what the policy does not say
     */
    static int percentOf(PolicyTerms terms, String grade) {
        String word = grade.strip().toLowerCase(Locale.ROOT);
        if (word.equals("pass")) {
            return terms.passPercent();
        }
        if (word.equals("fail")) {
            return 0;
        }
        return find(terms, word)
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "grade-unknown",
                        "This policy does not say what this grade is worth. It knows: "
                                + terms.grades().stream().map(Grade::name).collect(Collectors.joining(", ", "", ", "))
                                + "pass, fail."));
    }

    static boolean isKnown(PolicyTerms terms, String grade) {
        return find(terms, grade.strip().toLowerCase(Locale.ROOT)).isPresent();
    }

    private static Optional<Integer> find(PolicyTerms terms, String word) {
        Optional<BigDecimal> points = points(word);
        return points.isPresent() ? ofPoints(terms, points.get()) : ofLetter(terms, word);
    }

    private static Optional<BigDecimal> points(String word) {
        return word.matches("\\d{1,4}([.,]\\d{1,3})?")
                ? Optional.of(new BigDecimal(word.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<Integer> ofLetter(PolicyTerms terms, String word) {
        String bare = word.length() > 1 && (word.endsWith("+") || word.endsWith("-"))
                ? word.substring(0, word.length() - 1)
                : word;
        return terms.grades().stream()
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> terms.grades().stream()
                        .filter(one -> one.name().equalsIgnoreCase(bare))
                        .findFirst())
                .map(Grade::percent);
    }

    /** Fewer points than the table's least are worth nothing. */
    private static Optional<Integer> ofPoints(PolicyTerms terms, BigDecimal given) {
        if (terms.grades().stream().noneMatch(one -> points(one.name()).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(terms.grades().stream()
                .filter(one -> points(one.name())
                        .filter(least -> least.compareTo(given) <= 0)
                        .isPresent())
                .max(Comparator.comparing(one -> points(one.name()).orElseThrow()))
                .map(Grade::percent)
                .orElse(0));
    }
}
