package org.viceversa.certification;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.CreditUnits;

/**
 * A certificate as its issuer has it, and what keeps it alive.
 *
 * @param unit what is counted, such as PDU, CEU, CPE or hour
 * @param cycleMonths after which it has to be renewed
 * @param required units in a cycle, in hundredths so that 0.25 is exact
 * @param carryOverMost of what is too much in a cycle, so much counts in the next one, in hundredths
 * @param fee of a renewal; empty if unknown or none
 * @param graceDays after the end in which a renewal is still possible
 * @param meetings what a held mentoring meeting counts for; empty if for nothing
 * @param source where these rules stand
 * @param checkedOn when somebody last looked there; empty for never
 * @param retired whether nobody should begin it any more
 */
public record Certification(
        UUID id,
        UUID tenant,
        String issuer,
        String name,
        String unit,
        int cycleMonths,
        int required,
        List<Category> categories,
        int carryOverMost,
        Optional<Money> fee,
        int graceDays,
        Optional<Meetings> meetings,
        String source,
        Optional<LocalDate> checkedOn,
        boolean retired,
        int version) {

    /** Ten thousand units. */
    public static final int HIGHEST = 1_000_000;

    static final int MOST_CATEGORIES = 20;
    private static final int LONGEST_CYCLE = 240;
    private static final int LONGEST_GRACE = 3_650;
    private static final long HIGHEST_FEE = 1_000_000_000L;

    /**
     * What credits are counted by.
     *
     * @param code short and unique within a certificate
     * @param least so much must be of it, in hundredths
     * @param most no more of it counts; empty for no limit
     */
    public record Category(String code, String name, int least, Optional<Integer> most) {}

    /** @param perHour hundredths of a unit that an hour of mentoring is worth */
    public record Meetings(String category, int perHour) {}

    public Certification {
        issuer = Checks.line(issuer, 160, "issuer");
        name = Checks.line(name, 160, "name");
        unit = Checks.line(unit, 40, "unit");
        source = Checks.optionalLine(source, 1_000);
        categories = categories.stream()
                .map(one -> new Category(
                        Checks.line(one.code(), 40, "code of each category"),
                        Checks.line(one.name(), 160, "name of each category"),
                        one.least(),
                        one.most()))
                .toList();
        Checks.within(cycleMonths, 1, LONGEST_CYCLE, Checks.CYCLE_INVALID, "A cycle has 1 to 240 months.");
        Checks.within(required, 1, HIGHEST, Checks.UNITS_INVALID, "A cycle requires 0.01 to 10,000 units.");
        Checks.within(carryOverMost, 0, required, Checks.UNITS_INVALID, "No more can be carried over than is required.");
        Checks.within(graceDays, 0, LONGEST_GRACE, Checks.GRACE_INVALID, "The days of grace are 0 to 3,650.");
        fee.ifPresent(one -> Checks.require(
                one.minor() >= 0 && one.minor() <= HIGHEST_FEE,
                Checks.FEE_INVALID,
                "The fee is 0 or more, and no fortune."));
        requireCategories(required, categories);
        Set<String> codes = codes(categories);
        meetings.ifPresent(one -> Checks.require(
                codes.contains(one.category()) && one.perHour() > 0 && one.perHour() <= 10_000,
                Checks.MEETINGS_INVALID,
                "Mentoring counts in one of the categories, an hour for 0.01 to 100 units."));
    }

    private static void requireCategories(int required, List<Category> categories) {
        Checks.require(
                !categories.isEmpty() && categories.size() <= MOST_CATEGORIES,
                Checks.CATEGORIES_INVALID,
                "There are 1 to 20 categories.");
        Checks.require(
                codes(categories).size() == categories.size(),
                Checks.CATEGORIES_INVALID,
                "Two categories have the same code. Give each its own.");
        for (Category one : categories) {
            Checks.require(
                    one.least() >= 0
                            && one.least() <= HIGHEST
                            && one.most().orElse(HIGHEST) >= one.least()
                            && one.most().orElse(HIGHEST) <= HIGHEST,
                    Checks.CATEGORIES_INVALID,
                    "In each category the least is 0 or more, and the most is not below it.");
        }
        long least = categories.stream().mapToLong(Category::least).sum();
        long most =
                categories.stream().mapToLong(one -> one.most().orElse(HIGHEST)).sum();
        Checks.require(
                least <= required && most >= required,
                Checks.CATEGORIES_INVALID,
                "What the categories ask for at least, or let count at most, cannot come to what is required.");
    }

    private static Set<String> codes(List<Category> categories) {
        Set<String> codes = new HashSet<>();
        categories.forEach(one -> codes.add(one.code()));
        return codes;
    }

    /** By which those who offer courses may call it. */
    public List<String> schemes() {
        return List.of(name, issuer + " " + name, issuer, issuer + " " + unit, unit);
    }

    /**
     * Where credits of an offering count: in the category that they name by its code or its name. Without one, in the only
     * one that there is, if the certificate or its issuer is named and not a unit alone, which several issuers have.
     */
    Optional<Category> categoryOf(CreditUnits units) {
        if (schemes().stream().noneMatch(units.scheme()::equalsIgnoreCase)) {
            return Optional.empty();
        }
        if (units.category().isBlank()) {
            boolean sure = categories.size() == 1 && !units.scheme().equalsIgnoreCase(unit);
            return sure ? Optional.of(categories.get(0)) : Optional.empty();
        }
        return categories.stream()
                .filter(one -> units.category().equalsIgnoreCase(one.code())
                        || units.category().equalsIgnoreCase(one.name()))
                .findFirst();
    }

    boolean hasCategory(String code) {
        return categories.stream().anyMatch(one -> one.code().equals(code));
    }
}
