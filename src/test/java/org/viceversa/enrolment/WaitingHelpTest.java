package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.WaitingHelp.Kind;
import org.viceversa.enrolment.WaitingHelp.Suggestion;
import org.viceversa.programme.FormRules;

class WaitingHelpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Availability MORNINGS = Availability.between(0, 4, 8, 12);
    private static final Availability AFTERNOONS = Availability.between(0, 4, 13, 17);

    private final UUID python = UUID.randomUUID();
    private final UUID feeds = UUID.randomUUID();
    private final List<Enrolment> others = new ArrayList<>();

    private static Enrolment enrolment(
            Side side, List<Need> needs, List<Offer> offers, String language, LanguageLevel level, Availability time) {
        Answers answers = new Answers(
                needs,
                offers,
                List.of(new SpokenLanguage(language, level)),
                time,
                ZURICH,
                List.of(),
                List.of(),
                1,
                Optional.empty());
        return new Enrolment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                EnumSet.of(side),
                State.READY,
                answers,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                NOW);
    }

    private void mentors(int count, UUID skill, String language, Availability time) {
        for (int i = 0; i < count; i++) {
            others.add(enrolment(
                    Side.MENTOR,
                    List.of(),
                    List.of(new Offer(skill, 4, "", true)),
                    language,
                    LanguageLevel.FLUENT,
                    time));
        }
    }

    private WaitingHelp help() {
        Enrolment mine = enrolment(
                Side.MENTEE, List.of(new Need(python, 1, 3, 1)), List.of(), "en", LanguageLevel.WORKING, MORNINGS);
        return WaitingHelp.of(mine, others, FormRules.USUAL, List.of(python, feeds), NOW);
    }

    @Test
    void each_suggestion_says_how_many_more_people_it_would_bring() {
        mentors(2, python, "en-GB", MORNINGS);
        mentors(9, python, "de", MORNINGS);
        mentors(4, python, "en", AFTERNOONS);
        mentors(3, feeds, "en", MORNINGS);

        assertThat(help())
                .isEqualTo(new WaitingHelp(
                        2,
                        List.of(
                                new Suggestion(Kind.LANGUAGE, "de", 9),
                                new Suggestion(Kind.TIME, "", 4),
                                new Suggestion(Kind.SKILL, feeds.toString(), 3))));
    }

    @Test
    void what_would_change_two_things_at_once_is_not_promised() {
        mentors(5, python, "de", AFTERNOONS);

        assertThat(help()).isEqualTo(new WaitingHelp(0, List.of()));
    }

    @Test
    void the_own_side_and_those_who_cannot_teach_further_do_not_count() {
        others.add(enrolment(
                Side.MENTEE, List.of(), List.of(new Offer(python, 5, "", true)), "en", LanguageLevel.NATIVE, MORNINGS));
        others.add(enrolment(
                Side.MENTOR, List.of(), List.of(new Offer(python, 1, "", true)), "en", LanguageLevel.NATIVE, MORNINGS));

        assertThat(help().candidates()).isZero();
    }
}
