package org.viceversa.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;

/**
 * What is searched for.
 *
 * @param words folded; each must occur in title or provider
 * @param schemes of which it counts for one, by name; none for anything
 * @param most what it may cost; what is free is found too, what costs in another currency is not
 * @param free only what costs nothing
 * @param retired also what is not offered any more
 * @param after behind which one the list goes on
 */
public record OfferingFilter(
        List<String> words,
        List<String> schemes,
        Optional<UUID> skill,
        Optional<Kind> kind,
        Optional<Money> most,
        boolean free,
        boolean retired,
        Optional<UUID> after,
        int limit) {

    public static final int MOST_AT_ONCE = 100;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_SEARCH = 200;

    public OfferingFilter {
        words = List.copyOf(words);
        schemes = List.copyOf(schemes);
    }

    /** @throws Refused {@code schemes-too-many} for more names than a certificate has */
    public static List<String> schemes(List<String> names) {
        List<String> clean = names.stream()
                .map(name -> Texts.clean(name, LONGEST_SEARCH))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (clean.size() > MOST_WORDS) {
            throw new Refused(
                    Refused.Kind.INVALID, "schemes-too-many", "At most eight names of a certificate can be searched for.");
        }
        return clean;
    }

    public static List<String> words(String search) {
        return Arrays.stream(Texts.fold(Texts.clean(search, LONGEST_SEARCH)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether an offering is among what is searched for, wherever the list goes on. */
    public boolean finds(Offering offering) {
        String text = searchText(offering);
        return words.stream().allMatch(text::contains)
                && skill.filter(wanted -> offering.skills().stream()
                                .noneMatch(teaches -> teaches.skill().equals(wanted)))
                        .isEmpty()
                && kind.filter(wanted -> offering.kind() != wanted).isEmpty()
                && (schemes.isEmpty() || offering.credits().stream().anyMatch(this::countsIn))
                && (!free || offering.cost().isEmpty())
                && most.filter(limit -> !isWithin(offering, limit)).isEmpty()
                && (retired || !offering.retired());
    }

    private boolean countsIn(Offering.CreditUnits credits) {
        return schemes.stream().anyMatch(credits.scheme()::equalsIgnoreCase);
    }

    private static boolean isWithin(Offering offering, Money limit) {
        return offering.cost()
                .map(cost -> cost.currency().equals(limit.currency()) && cost.minor() <= limit.minor())
                .orElse(true);
    }

    /** What a search looks through. */
    public static String searchText(Offering offering) {
        return Texts.clean(Texts.fold(offering.title() + " " + offering.provider()), 900);
    }
}
