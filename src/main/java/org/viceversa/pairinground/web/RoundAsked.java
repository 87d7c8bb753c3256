package org.viceversa.pairinground.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.Person;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.PairKey;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask of rounds, and the small things that several views share. */
final class RoundAsked {

    static final int SHOWN = 100;
    private static final double HUNDREDTHS = 100;

    private RoundAsked() {}

    static UUID round(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "round-unknown", "There is no such pairing round here."));
    }

    static UUID cycle(String text) {
        return Ids.of(text, FindCycle::unknown);
    }

    static UUID programme(String text) {
        return Ids.of(text, Programmes::unknown);
    }

    static UUID person(@Nullable String text) {
        return Ids.of(
                Asked.text(text), () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }

    static PairKey pair(@Nullable String mentor, @Nullable String mentee) {
        return new PairKey(person(mentor), person(mentee));
    }

    static int version(@Nullable Integer version) {
        if (version == null) {
            throw new Refused(
                    Kind.INVALID, "version-missing", "Send the version of the round that you looked at with it.");
        }
        return version;
    }

    static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "" -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw new Refused(Kind.INVALID, "answers-invalid", "A filter of this kind is true or false.");
        };
    }

    static Optional<Integer> points(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,3}")) {
            throw new Refused(Kind.INVALID, "answers-invalid", "Points are a whole number from 0 to 100.");
        }
        return Optional.of(Integer.parseInt(text) * (int) HUNDREDTHS);
    }

    /** Of 100. */
    static double points(long hundredths) {
        return hundredths / HUNDREDTHS;
    }

    static String name(Map<UUID, Person> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Person::name).orElse("");
    }

    static <T> List<T> part(List<T> all, int from) {
        return all.stream().skip(from).limit(SHOWN).toList();
    }

    /** Where the next part begins. */
    static Optional<Integer> next(List<?> all, int from) {
        int end = Math.min(all.size(), from + SHOWN);
        return end < all.size() ? Optional.of(end) : Optional.empty();
    }

    static <T> Response csv(String name, List<String> titles, List<T> rows, Function<T, List<String>> cells) {
        StreamingOutput output = stream -> {
            try (CsvDownload csv = new CsvDownload(stream, titles)) {
                rows.forEach(row -> csv.add(cells.apply(row)));
            }
        };
        return CsvDownload.answer(output, name);
    }
}
