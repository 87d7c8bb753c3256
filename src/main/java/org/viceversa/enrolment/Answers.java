package org.viceversa.enrolment;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What somebody says of themselves in a form that may be half filled in.
 *
 * @param topicsOff what they would rather not talk about, in their own words
 * @param avoid people whom they would rather not be paired with: for the pairing's rule alone
 * @param capacity with how many people at once, 0 to 5
 * @param tenure what they say where no employee record tells it
 */
public record Answers(
        List<Need> needs,
        List<Offer> offers,
        List<SpokenLanguage> languages,
        Availability availability,
        ZoneId zone,
        List<String> topicsOff,
        List<UUID> avoid,
        int capacity,
        Optional<TenureBand> tenure) {

    public static final int MOST_SKILLS = 20;
    public static final int MOST_LANGUAGES = 10;
    public static final int MOST_TOPICS = 10;
    public static final int MOST_AVOIDED = 20;
    public static final int MOST_CAPACITY = 5;
    public static final int LONGEST_SENTENCE = 200;
    public static final int LONGEST_TOPIC = 80;
    private static final int HIGHEST_LEVEL = 5;
    private static final int LOWEST_PRIORITY = 3;

    public static final Answers NONE = new Answers(
            List.of(),
            List.of(),
            List.of(),
            Availability.NONE,
            ZoneOffset.UTC,
            List.of(),
            List.of(),
            1,
            Optional.empty());

    /**
     * What somebody wants to learn.
     *
     * @param current level, 0 to 5
     * @param wanted level, above the current one
     * @param priority 1 for what matters most, to 3
     */
    public record Need(UUID skill, int current, int wanted, int priority) {
        public Need {
            requireLevel(current);
            requireLevel(wanted);
            if (wanted <= current) {
                throw invalid("answers-invalid", "The level you want must be above the level you have.");
            }
            if (priority < 1 || priority > LOWEST_PRIORITY) {
                throw invalid("answers-invalid", "A priority is a number from 1, what matters most, to 3.");
            }
        }
    }

    /**
     * What somebody can teach.
     *
     * @param sentence in their own words; may be empty
     * @param shown whether others may see it as a card
     */
    public record Offer(UUID skill, int level, String sentence, boolean shown) {
        public Offer {
            requireLevel(level);
            sentence = text(sentence, LONGEST_SENTENCE);
        }
    }

    public Answers {
        needs = unique(needs, Need::skill, MOST_SKILLS, "needs");
        offers = unique(offers, Offer::skill, MOST_SKILLS, "offers");
        languages = unique(languages, SpokenLanguage::tag, MOST_LANGUAGES, "languages");
        topicsOff = unique(
                topicsOff.stream()
                        .map(topic -> text(topic, LONGEST_TOPIC))
                        .filter(topic -> !topic.isEmpty())
                        .toList(),
                topic -> topic,
                MOST_TOPICS,
                "topics");
        avoid = unique(avoid, person -> person, MOST_AVOIDED, "people to avoid");
        if (capacity < 0 || capacity > MOST_CAPACITY) {
            throw invalid("answers-invalid", "With how many people at once: a number from 0 to " + MOST_CAPACITY + ".");
        }
    }

    Answers withOffers(List<Offer> changed) {
        return new Answers(needs, changed, languages, availability, zone, topicsOff, avoid, capacity, tenure);
    }

    private static <T, K> List<T> unique(Collection<T> values, Function<T, K> key, int most, String what) {
        List<T> kept = values.stream().toList();
        if (kept.size() > most) {
            throw invalid("answers-invalid", "There may be at most " + most + " " + what + ".");
        }
        if (new HashSet<>(kept.stream().map(key).toList()).size() < kept.size()) {
            throw invalid("answers-invalid", "The same entry stands twice among the " + what + ".");
        }
        return kept;
    }

    private static void requireLevel(int level) {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw invalid("answers-invalid", "A level is a number from 0 to " + HIGHEST_LEVEL + ".");
        }
    }

    private static String text(String typed, int longest) {
        String clean = Texts.clean(typed, Integer.MAX_VALUE);
        if (clean.length() > longest) {
            throw invalid(
                    "text-too-long", "A text here may have at most " + longest + " characters; please shorten it.");
        }
        return clean;
    }

    private static Refused invalid(String code, String sentence) {
        return new Refused(Kind.INVALID, code, sentence);
    }
}
