package org.viceversa.learningpath;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.viceversa.catalogue.Offering;
import org.viceversa.tuition.StudyYears;

/**
 * The time that a plan can use: half-years from today's on. Something stands in the half in which it counts: where it ends,
 * unless the policy counts it in another year; then in that year's half which is nearest.
 */
record HalfYears(List<Half> halves, StudyYears counting, LocalDate today) {

    private static final int HALVES = 4;

    /** Half a year, by its first and last day. */
    record Half(LocalDate starts, LocalDate ends, int year) {}

    static HalfYears from(LocalDate today, StudyYears counting) {
        List<Half> halves = new ArrayList<>();
        LocalDate starts = LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? 1 : 7, 1);
        for (int i = 0; i < HALVES; i++) {
            LocalDate next = starts.plus(6, ChronoUnit.MONTHS);
            halves.add(new Half(starts, next.minusDays(1), starts.getYear()));
            starts = next;
        }
        return new HalfYears(List.copyOf(halves), counting, today);
    }

    List<Integer> years() {
        return halves.stream().map(Half::year).distinct().toList();
    }

    List<Integer> all() {
        return IntStream.range(0, halves.size()).boxed().toList();
    }

    /** Any, where it has no terms; else those of its terms that have not begun and can still be applied for. */
    List<Integer> indexesOf(Offering one) {
        if (one.terms().isEmpty()) {
            return all();
        }
        return one.terms().stream()
                .flatMap(term -> findIndex(term).stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Offering.Term> findTerm(Offering one, int index) {
        return one.terms().stream()
                .filter(term -> findIndex(term).filter(at -> at == index).isPresent())
                .findFirst();
    }

    private Optional<Integer> findIndex(Offering.Term term) {
        boolean closed = term.starts().isBefore(today)
                || term.applyBy().filter(day -> day.isBefore(today)).isPresent();
        int year = counting.yearOf(term.starts(), term.ends());
        List<Integer> ofYear =
                all().stream().filter(at -> halves.get(at).year() == year).toList();
        if (closed || ofYear.isEmpty()) {
            return Optional.empty();
        }
        int last = ofYear.get(ofYear.size() - 1);
        return ofYear.stream()
                .filter(at -> !term.ends().isAfter(halves.get(at).ends()))
                .findFirst()
                .or(() -> Optional.of(last));
    }
}
