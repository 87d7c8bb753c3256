package org.viceversa.quickhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.calendar.BiweeklyCalendarFiles;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.quickhelp.AskForHelp.Question;
import org.viceversa.quickhelp.HelpRequest.State;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.testkit.InMemoryHelpRequests;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.Paired;
import org.viceversa.testkit.SkillRecords;

class HelpTest {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Availability MORNINGS = Availability.between(0, 4, 9, 12);
    private static final Availability AFTERNOONS = Availability.between(0, 4, 13, 17);

    private final Paired world = new Paired();
    private final InMemorySkillStore skills = new InMemorySkillStore();
    private final InMemoryHelpRequests requests = new InMemoryHelpRequests();
    private final List<HelpRequest> changes = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private final Skill python;
    private final QuickHelp help;
    private final Caller asker;

    HelpTest() {
        Framework framework = SkillRecords.framework(world.tenant, "site", "Ours");
        skills.frameworks.add(framework);
        python = SkillRecords.skill(framework, "python", "TECHNOLOGY", "Python");
        skills.skills.add(List.of(python));
        TellCalendars calendars = new TellCalendars(
                new BiweeklyCalendarFiles("tool.example.org"),
                mail -> mails.add(mail.method() + " " + nameOf(mail.person()) + " "
                        + mail.calendar()
                                .lines()
                                .filter(line -> line.startsWith("SEQUENCE") || line.startsWith("DTSTART"))
                                .sorted()
                                .collect(Collectors.joining(" "))),
                world.people,
                skills.skills);
        help = QuickHelp.of(
                world.findCycle,
                world.enrolments,
                requests,
                skills.skills,
                world.people,
                (before, now) -> {
                    changes.add(now);
                    calendars.changed(before, now);
                },
                world.clock);
        asker = world.enrolled(
                "Otto",
                Side.MENTEE,
                List.of(new Need(python.id(), 2, 4, 1)),
                List.of(),
                MORNINGS,
                Paired.ZURICH,
                List.of());
    }

    private String nameOf(UUID person) {
        return world.people.find(world.tenant, person).orElseThrow().name();
    }

    private Caller helper(String name, int level, Availability week, ZoneId zone, UUID... avoid) {
        return world.enrolled(
                name,
                Side.MENTOR,
                List.of(),
                List.of(new Offer(python.id(), level, "", false)),
                week,
                zone,
                List.of(avoid));
    }

    private Caller helper(String name) {
        return helper(name, 4, MORNINGS, Paired.ZURICH);
    }

    private Question question(String... times) {
        return new Question(
                world.cycle.id(),
                python.id(),
                "How do I read a table?",
                List.of(times).stream().map(LocalDateTime::parse).toList(),
                Optional.empty());
    }

    private HelpRequest asked(String... times) {
        return help.ask().run(asker, question(times));
    }

    private List<Instant> offeredTo(Caller who) {
        return help.show().board(who).takeable().stream()
                .flatMap(one -> one.times().stream())
                .toList();
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_request_is_shown_to_those_who_know_more_and_have_time_and_to_nobody_else() {
        Caller apt = helper("Mira");
        Caller tooLittle = helper("Nils", 2, MORNINGS, Paired.ZURICH);
        Caller busy = helper("Oda", 5, AFTERNOONS, Paired.ZURICH);
        Caller shy = helper("Pia", 5, MORNINGS, Paired.ZURICH, asker.person().id());
        Caller manager = world.person("Mats", ToolRole.PROGRAMME_MANAGER, ToolRole.LMS_ADMINISTRATOR);
        asked("2027-01-05T10:00");

        assertThat(offeredTo(apt)).containsExactly(Instant.parse("2027-01-05T09:00:00Z"));
        for (Caller other : List.of(tooLittle, busy, shy, manager, asker, world.elsewhere())) {
            assertThat(offeredTo(other)).isEmpty();
            assertThat(help.show().brief(other).takeable()).isEmpty();
        }
        assertThat(help.show().board(manager).own()).isEmpty();
        assertThat(help.show().board(manager).enrolled()).isFalse();
    }

    @Test
    void times_are_those_of_each_zone_on_that_day() {
        Caller there = helper("Mira", 4, AFTERNOONS, KOLKATA);
        asked("2027-01-05T10:00", "2027-01-05T08:30", "2027-01-05T12:45");

        // 8:30 and 10:00 in Zurich are 13:00 and 14:30 in Kolkata; 12:45 is 17:15, after their day.
        assertThat(offeredTo(there))
                .containsExactly(Instant.parse("2027-01-05T07:30:00Z"), Instant.parse("2027-01-05T09:00:00Z"));
    }

    @Test
    void for_any_time_those_that_suit_both_are_found() {
        Caller there = helper("Mira", 4, AFTERNOONS, KOLKATA);
        asked();

        List<Instant> times = offeredTo(there);
        assertThat(times).hasSize(6).allSatisfy(time -> {
            assertThat(time).isAfter(world.clock.instant());
            assertThat(time.atZone(Paired.ZURICH).getHour()).isBetween(9, 11);
            assertThat(time.atZone(KOLKATA).getHour()).isBetween(13, 16);
        });
        assertThat(times.stream()
                        .map(time -> time.atZone(KOLKATA).toLocalDate())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void the_first_one_has_it_and_the_second_one_is_told_kindly() {
        Caller first = helper("Mira");
        Caller second = helper("Nils");
        HelpRequest request = asked("2027-01-05T10:00");
        Instant at = request.times().get(0);

        assertRefused("help-time-gone", () -> help.answer().take(first, request.id(), at.plusSeconds(60)));
        HelpRequest taken = help.answer().take(first, request.id(), at);
        assertThat(help.answer().take(first, request.id(), at))
                .as("pressed twice")
                .isEqualTo(taken);
        assertRefused("help-taken", () -> help.answer().take(second, request.id(), at));
        assertThat(offeredTo(second)).isEmpty();
        assertThat(help.show().board(second).own()).isEmpty();
        assertThat(help.show().board(asker).own().get(0).other())
                .map(person -> person.name())
                .contains("Mira");
        assertThat(changes).containsExactly(taken);
    }

    @Test
    void nobody_is_promised_twice_for_the_same_time() {
        Caller one = helper("Mira");
        Caller other = helper("Nils");
        HelpRequest first = asked("2027-01-05T10:00");
        HelpRequest second = asked("2027-01-05T10:10", "2027-01-05T10:30");
        Caller third = world.enrolled("Tia", Side.MENTEE, List.of(), List.of(), MORNINGS, Paired.ZURICH, List.of());
        HelpRequest theirs = help.ask().run(third, question("2027-01-05T10:10", "2027-01-05T10:30"));
        help.answer().take(one, first.id(), first.times().get(0));

        assertRefused(
                "help-time-gone",
                () -> help.answer().take(other, second.id(), second.times().get(0)));
        assertRefused(
                "help-time-gone",
                () -> help.answer().take(one, theirs.id(), theirs.times().get(0)));
        assertThat(help.answer().take(one, theirs.id(), theirs.times().get(1)).state())
                .isEqualTo(State.TAKEN);
    }

    @Test
    void it_is_done_when_one_says_so_and_thanks_are_read_by_the_helper() {
        Caller mira = helper("Mira");
        Caller nils = helper("Nils");
        HelpRequest request = asked("2027-01-05T10:00");
        help.answer().take(mira, request.id(), request.times().get(0));

        assertRefused("help-ahead", () -> help.answer().finish(mira, request.id()));
        assertRefused("help-over", () -> help.answer().thank(asker, request.id(), "Early"));
        world.clock.goOn(Duration.ofDays(1));
        assertRefused("help-unknown", () -> help.answer().finish(nils, request.id()));
        assertThat(help.answer().finish(mira, request.id()).state()).isEqualTo(State.DONE);
        HelpHours hours = new HelpHours(requests);
        Instant start = request.times().get(0);
        for (Caller both : List.of(mira, asker)) {
            HelpHours.Hours counted = hours.of(world.tenant, both.person().id(), start, start.plusSeconds(1));
            assertThat(counted.minutes()).isEqualTo(20);
            assertThat(counted.proofs().get(0).taught()).isEqualTo(both == mira);
        }
        assertThat(hours.of(world.tenant, mira.person().id(), start.plusSeconds(1), Instant.MAX)
                        .minutes())
                .isZero();
        assertThat(hours.of(world.tenant, nils.person().id(), start, Instant.MAX)
                        .proofs())
                .isEmpty();
        assertRefused("help-unknown", () -> help.answer().thank(mira, request.id(), "To myself"));
        help.answer().thank(asker, request.id(), "That saved my day");
        assertThat(help.show().board(mira).own().get(0).request().thanks()).isEqualTo("That saved my day");
        assertThat(requests.listGivers(world.tenant, mira.person().id()))
                .containsExactly(asker.person().id());
    }

    @Test
    void a_helper_gives_it_back_and_an_asker_takes_it_back() {
        Caller mira = helper("Mira");
        Caller nils = helper("Nils");
        HelpRequest request = asked("2027-01-05T10:00");
        Instant at = request.times().get(0);
        help.answer().take(mira, request.id(), at);

        assertRefused("help-unknown", () -> help.answer().release(asker, request.id()));
        assertRefused("help-unknown", () -> help.answer().withdraw(mira, request.id()));
        help.answer().release(mira, request.id());
        assertThat(offeredTo(nils)).containsExactly(at);
        help.answer().take(nils, request.id(), at);
        help.answer().withdraw(asker, request.id());
        assertThat(mails)
                .as("both calendars, each time")
                .containsExactly(
                        "REQUEST Mira DTSTART:20270105T090000Z SEQUENCE:2",
                        "REQUEST Otto DTSTART:20270105T090000Z SEQUENCE:2",
                        "CANCEL Mira DTSTART:20270105T090000Z SEQUENCE:3",
                        "CANCEL Otto DTSTART:20270105T090000Z SEQUENCE:3",
                        "REQUEST Nils DTSTART:20270105T090000Z SEQUENCE:4",
                        "REQUEST Otto DTSTART:20270105T090000Z SEQUENCE:4",
                        "CANCEL Nils DTSTART:20270105T090000Z SEQUENCE:5",
                        "CANCEL Otto DTSTART:20270105T090000Z SEQUENCE:5");
        assertThat(help.show().board(nils).own().get(0).state()).isEqualTo(State.WITHDRAWN);
        assertThat(offeredTo(mira)).isEmpty();
        assertRefused("help-over", () -> help.answer().take(mira, request.id(), at));
    }

    @Test
    void after_seven_days_it_has_ended_by_itself() {
        Caller mira = helper("Mira");
        HelpRequest request = asked();
        Instant at = offeredTo(mira).get(5);
        world.clock.goOn(Duration.ofDays(7));

        assertThat(offeredTo(mira)).isEmpty();
        assertThat(help.show().board(asker).own().get(0).state()).isEqualTo(State.EXPIRED);
        assertThatThrownBy(() -> help.answer().take(mira, request.id(), at)).isInstanceOf(Refused.class);
        assertRefused("help-over", () -> help.answer().withdraw(asker, request.id()));
    }

    @Test
    void what_cannot_be_asked_is_refused_with_a_reason() {
        assertRefused("help-not-offered", () -> asked("2027-01-05T10:00"));
        helper("Mira");
        assertRefused("time-past", () -> asked("2027-01-04T10:59"));
        assertRefused("time-past", () -> asked("2027-01-12T10:00"));
        assertRefused("help-times-invalid", () -> asked("2027-01-05T10:00", "2027-01-05T10:00"));
        assertRefused(
                "help-times-invalid",
                () -> asked("2027-01-05T10:00", "2027-01-05T11:00", "2027-01-06T10:00", "2027-01-07T10:00"));
        Question none = new Question(world.cycle.id(), python.id(), " ", List.of(), Optional.empty());
        assertRefused("text-missing", () -> help.ask().run(asker, none));
        assertRefused(
                "help-not-yours",
                () -> help.ask().run(world.person("Guest", ToolRole.LEARNER), question("2027-01-05T10:00")));
        assertThat(help.show().board(asker).askable()).hasSize(1);
        asked();
        asked();
        asked();
        assertRefused("help-too-many", () -> asked());
    }

    @Test
    void a_time_that_the_clocks_skip_does_not_exist() {
        helper("Mira");
        world.clock.goOn(Duration.between(world.clock.instant(), Instant.parse("2027-03-26T10:00:00Z")));
        assertRefused("time-skipped", () -> asked("2027-03-28T02:30"));
        // On the same morning half past two is there in Kolkata.
        Question there = new Question(
                world.cycle.id(),
                python.id(),
                "Early",
                List.of(LocalDateTime.parse("2027-03-28T02:30")),
                Optional.of(KOLKATA));
        assertThat(help.ask().run(asker, there).times()).containsExactly(Instant.parse("2027-03-27T21:00:00Z"));
    }
}
