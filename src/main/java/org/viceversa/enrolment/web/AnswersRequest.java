package org.viceversa.enrolment.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/**
 * The whole form as a window has it; what is left out is empty.
 *
 * @param version that the window knows, 0 for none
 * @param availability 84 hexadecimal digits, four half-hours of the week each, Monday first
 * @param avoid ids of people
 */
record AnswersRequest(
        int version,
        @Nullable List<String> sides,
        @Nullable List<NeedData> needs,
        @Nullable List<OfferData> offers,
        @Nullable List<LanguageData> languages,
        @Nullable String availability,
        @Nullable String zone,
        @Nullable List<String> topicsOff,
        @Nullable List<String> avoid,
        int capacity,
        @Nullable String tenure) {

    /** Levels from 0 to 5; a priority from 1, what matters most, to 3. */
    record NeedData(@Nullable String skill, int current, int wanted, int priority) {}

    /** A level from 0 to 5. */
    record OfferData(
            @Nullable String skill, int level, @Nullable String sentence, boolean shown) {}

    /** A language by its BCP 47 tag. */
    record LanguageData(@Nullable String tag, @Nullable String level) {}

    Set<Side> chosenSides() {
        Set<Side> chosen = EnumSet.noneOf(Side.class);
        Asked.list(sides).forEach(side -> chosen.add(word(Side.class, side, "side")));
        return chosen;
    }

    Answers answers() {
        return new Answers(
                Asked.list(needs).stream()
                        .map(need -> new Need(skill(need.skill()), need.current(), need.wanted(), need.priority()))
                        .toList(),
                Asked.list(offers).stream()
                        .map(offer -> new Offer(
                                skill(offer.skill()), offer.level(), Asked.text(offer.sentence()), offer.shown()))
                        .toList(),
                Asked.list(languages).stream().map(AnswersRequest::language).toList(),
                Asked.text(availability).isEmpty() ? Availability.NONE : new Availability(Asked.text(availability)),
                zoneId(),
                Asked.list(topicsOff).stream().map(Asked::text).toList(),
                Asked.list(avoid).stream().map(AnswersRequest::person).toList(),
                capacity,
                Asked.text(tenure).isEmpty()
                        ? Optional.empty()
                        : Optional.of(word(TenureBand.class, Asked.text(tenure), "time here")));
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(Asked.text(zone).isEmpty() ? "Z" : Asked.text(zone));
        } catch (DateTimeException unknown) {
            throw Asked.invalid("There is no time zone of this name. Choose one from the list.");
        }
    }

    private static SpokenLanguage language(LanguageData data) {
        String tag = Locale.forLanguageTag(Asked.text(data.tag())).toLanguageTag();
        if (tag.equals("und") || tag.length() > 35) {
            throw Asked.invalid("A language is named by its tag, such as en or pt-BR.");
        }
        return new SpokenLanguage(tag, word(LanguageLevel.class, data.level(), "level of a language"));
    }

    private static UUID skill(@Nullable String id) {
        return Ids.of(
                Asked.text(id), () -> Asked.invalid("A chosen skill is unknown. Take it off and choose another."));
    }

    private static UUID person(@Nullable String id) {
        return Ids.of(
                Asked.text(id), () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }

    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Asked.invalid("The " + what + " must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())
                        + "."));
    }
}
