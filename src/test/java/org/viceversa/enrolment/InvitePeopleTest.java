package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.enrolment.EnrolmentFixture.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.enrolment.InvitationPreview.Finding;
import org.viceversa.enrolment.InvitationPreview.Line;
import org.viceversa.enrolment.ListParticipants.Funnel;
import org.viceversa.enrolment.ListParticipants.Overview;
import org.viceversa.enrolment.Participant.Stage;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

class InvitePeopleTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final EmployeeFiles files = (tenant, people) -> people.stream()
            .filter(person -> fixture.files.containsKey(person.id()))
            .collect(Collectors.toMap(Person::id, person -> fixture.files.get(person.id())));
    private final PreviewInvitations preview = new PreviewInvitations(
            fixture.findCycle,
            fixture.invitations,
            fixture.enrolments,
            fixture.people.lists(),
            (tenant, entries) -> fixture.everybody(),
            files);
    private final InvitePeople invite =
            new InvitePeople(fixture.findCycle, preview, fixture.invitations, fixture.clock);
    private final ListParticipants list = new ListParticipants(
            fixture.findCycle, fixture.invitations, fixture.enrolments, fixture.people.people(), fixture.clock);
    private final Caller manager = fixture.manager();

    private UUID cycle() {
        return fixture.cycle.id();
    }

    private static InvitationList pasted(String text) {
        return new InvitationList(false, Wanted.listOf(text), Optional.of(Side.MENTOR));
    }

    private List<Finding> findings(InvitationList wanted) {
        return preview.run(manager, cycle(), wanted).lines().stream()
                .map(Line::finding)
                .toList();
    }

    private Funnel funnel(Side side) {
        return everybody().funnels().get(side);
    }

    private Overview everybody() {
        return list.run(manager, cycle(), "", Optional.empty(), Optional.empty());
    }

    private void employed(Person person, int years, int grade) {
        fixture.files.put(
                person.id(),
                new EmployeeRecord(
                        UUID.randomUUID(),
                        fixture.tenant,
                        person.particulars().sourcedId(),
                        "",
                        Optional.of(LocalDate.of(2026 - years, 1, 1)),
                        Optional.empty(),
                        Optional.of(grade),
                        "",
                        "",
                        "",
                        "",
                        EmployeeRecord.Status.ACTIVE,
                        "",
                        Optional.empty(),
                        List.of(),
                        Instant.EPOCH));
    }

    @Test
    void a_list_with_any_separators_is_looked_up_by_name_address_and_number() {
        fixture.learner("6", "Ana Álvarez");
        fixture.learner("7", "Łukasz Żółkiewski");
        fixture.learner("8", "Bo Lindqvist");

        assertThat(
                        findings(
                                pasted(
                                        "ana alvarez; 7@EXAMPLE.org\nEMP-8\tnew@example.org, Somebody Unknown | EMP-999 |\n\nana alvarez")))
                .containsExactly(
                        Finding.KNOWN,
                        Finding.KNOWN,
                        Finding.KNOWN,
                        Finding.NEW,
                        Finding.UNKNOWN,
                        Finding.NEW,
                        Finding.TWICE);
    }

    @Test
    void an_address_with_a_name_around_it_is_read_as_mail_programs_write_it() {
        Wanted wanted = Wanted.listOf("\"Ana Álvarez\" <ana@example.org>").get(0);

        assertThat(wanted.contact()).contains(new Invitation.Contact(Invitation.Contact.Kind.EMAIL, "ana@example.org"));
        assertThat(wanted.name()).isEqualTo("Ana Álvarez");
    }

    @Test
    void two_people_of_one_name_are_not_guessed_between() {
        fixture.learner("6", "Wei Chen");
        fixture.learner("7", "Wei Chen");

        assertThat(preview.run(manager, cycle(), pasted("Wei Chen")).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.finding()).isEqualTo(Finding.AMBIGUOUS);
                    assertThat(line.candidates()).isEqualTo(2);
                });
        assertThat(invite.run(manager, cycle(), pasted("Wei Chen")).invited()).isZero();
    }

    @Test
    void a_preview_invites_nobody_and_the_same_list_twice_invites_once() {
        fixture.learner("6", "Ana Álvarez");
        InvitationList wanted = pasted("6@example.org\nnew@example.org");
        preview.run(manager, cycle(), wanted);
        assertThat(fixture.invitations.listOf(fixture.tenant, cycle())).isEmpty();

        assertThat(invite.run(manager, cycle(), wanted).invited()).isEqualTo(2);
        assertThat(invite.run(manager, cycle(), wanted).invited()).isZero();
        assertThat(findings(pasted("EMP-6"))).containsExactly(Finding.ALREADY);
    }

    @Test
    void the_roster_is_invited_on_the_sides_that_the_rule_says() {
        Person ana = fixture.learner("6", "Ana Álvarez").person();
        Person bo = fixture.learner("7", "Bo Lindqvist").person();
        fixture.learner("8", "Chloé Dupont");
        employed(ana, 0, 2);
        employed(bo, 20, 9);

        List<Line> lines =
                preview.run(manager, cycle(), new InvitationList(true, List.of(), Optional.empty())).lines().stream()
                        .filter(line -> !line.wanted().name().equals("Amara Okafor"))
                        .toList();

        assertThat(lines)
                .extracting(Line::side)
                .containsExactly(Optional.of(Side.MENTOR), Optional.of(Side.MENTEE), Optional.empty());
        assertThat(lines).extracting(Line::finding).containsExactly(Finding.KNOWN, Finding.KNOWN, Finding.NO_SIDE);
        assertThat(findings(pasted("EMP-7"))).containsExactly(Finding.WRONG_SIDE);
    }

    @Test
    void the_funnel_follows_people_from_the_invitation_to_being_ready() {
        Caller ana = fixture.learner("6", "Ana Álvarez");
        invite.run(manager, cycle(), pasted("EMP-6\nEMP-7\nnew@example.org"));
        assertThat(funnel(Side.MENTOR)).isEqualTo(new Funnel(3, 0, 0, 0));

        fixture.show.run(ana);
        assertThat(funnel(Side.MENTOR)).isEqualTo(new Funnel(3, 1, 0, 0));
        Enrolment invited = fixture.enrolments
                .findOf(fixture.tenant, cycle(), ana.person().id())
                .orElseThrow();
        Enrolment saved = fixture.saveAnswers.run(
                ana, cycle(), invited.version(), Set.of(Side.MENTOR), fixture.teaching(fixture.python, 4));
        fixture.submit.run(ana, cycle(), saved.version(), 1);
        assertThat(funnel(Side.MENTOR)).isEqualTo(new Funnel(3, 1, 1, 0));
        fixture.orient(ana, Side.MENTOR);

        assertThat(funnel(Side.MENTOR)).isEqualTo(new Funnel(3, 1, 1, 1));
        assertThat(funnel(Side.MENTEE)).isEqualTo(Funnel.NOBODY);
        assertThat(everybody().found())
                .extracting(Participant::stage)
                .containsExactly(Stage.READY, Stage.INVITED, Stage.INVITED);
    }

    @Test
    void who_comes_without_an_invitation_is_in_the_list_too() {
        fixture.sent(fixture.learner("6", "Ana Álvarez"));

        assertThat(everybody().found()).singleElement().satisfies(one -> {
            assertThat(one.invitation()).isEmpty();
            assertThat(one.name()).isEqualTo("Ana Álvarez");
            assertThat(one.stage()).isEqualTo(Stage.ENROLLED);
            assertThat(one.teaches()).isEmpty();
        });
    }

    @Test
    void an_invitation_can_be_taken_back() {
        invite.run(manager, cycle(), pasted("EMP-6"));
        UUID id = fixture.invitations.listOf(fixture.tenant, cycle()).get(0).id();

        invite.withdraw(manager, cycle(), id);

        assertThat(everybody().found()).extracting(Participant::stage).containsExactly(Stage.WITHDRAWN);
        assertThat(funnel(Side.MENTOR)).isEqualTo(Funnel.NOBODY);
        assertRefused("invitation-unknown", () -> invite.withdraw(manager, cycle(), UUID.randomUUID()));
    }

    @Test
    void reminders_are_noted_on_days_3_7_and_14_and_then_no_more() {
        invite.run(manager, cycle(), pasted("EMP-6"));
        RemindInvited remind = new RemindInvited(fixture.invitations, fixture.clock);

        List<Integer> noted = IntStream.range(0, 30)
                .map(day -> {
                    int due = remind.run();
                    fixture.clock.goOn(Duration.ofDays(1));
                    return due == 0 ? -1 : day;
                })
                .filter(day -> day >= 0)
                .boxed()
                .toList();

        assertThat(noted).containsExactly(3, 7, 14);
        assertThat(everybody().found()).singleElement().satisfies(one -> {
            assertThat(one.reminders()).containsExactly(3, 7, 14);
            assertThat(one.isToBeReminded()).isTrue();
        });
    }

    @Test
    void who_declined_is_not_reminded() {
        Caller ana = fixture.learner("6", "Ana Álvarez");
        invite.run(manager, cycle(), pasted("EMP-6"));
        fixture.show.run(ana);
        fixture.change.decline(ana, cycle());
        fixture.clock.goOn(Duration.ofDays(5));

        assertThat(new RemindInvited(fixture.invitations, fixture.clock).run()).isZero();
    }

    @Test
    void a_thousand_people_are_invited_in_one_go() {
        String many =
                IntStream.range(0, 1_000).mapToObj(number -> "EMP-X" + number).collect(Collectors.joining(";"));

        assertThat(invite.run(manager, cycle(), pasted(many)).invited()).isEqualTo(1_000);
        assertRefused("invitations-too-many", () -> Wanted.listOf("x1 ;".repeat(10_001)));
    }

    @Test
    void only_who_runs_programmes_invites_decides_and_sees_the_list() {
        Person person = fixture.person("9", "Chioma Nwosu");
        Enrolment sent = fixture.sent(fixture.learner("6", "Ana Álvarez"));
        for (ToolRole role : List.of(ToolRole.LEARNER, ToolRole.INSTRUCTOR, ToolRole.LMS_ADMINISTRATOR)) {
            Caller other = fixture.caller(person, role);
            assertRefused("not-allowed", () -> preview.run(other, cycle(), pasted("EMP-6")));
            assertRefused("not-allowed", () -> invite.run(other, cycle(), pasted("EMP-6")));
            assertRefused("not-allowed", () -> invite.withdraw(other, cycle(), UUID.randomUUID()));
            assertRefused("not-allowed", () -> list.run(other, cycle(), "", Optional.empty(), Optional.empty()));
            assertRefused("not-allowed", () -> fixture.decide.run(other, sent.id(), true, ""));
            assertThat(fixture.show.countApplications(other)).isZero();
        }
    }

    @Test
    void another_tenant_finds_nothing_of_all_this() {
        Enrolment sent = fixture.sent(fixture.learner("6", "Ana Álvarez"));
        Person person = fixture.person("9", "Chioma Nwosu");
        Caller stranger = new Caller(UUID.randomUUID(), person, Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));

        assertRefused("cycle-unknown", () -> preview.run(stranger, cycle(), pasted("EMP-6")));
        assertRefused("cycle-unknown", () -> invite.run(stranger, cycle(), pasted("EMP-6")));
        assertRefused("cycle-unknown", () -> list.run(stranger, cycle(), "", Optional.empty(), Optional.empty()));
        assertRefused("cycle-unknown", () -> fixture.openForm.run(stranger, cycle()));
        assertRefused("cycle-unknown", () -> fixture.mentor(stranger));
        assertRefused("cycle-unknown", () -> fixture.submit.run(stranger, cycle(), 1, 1));
        assertRefused("cycle-unknown", () -> fixture.change.leave(stranger, cycle()));
        assertRefused("enrolment-unknown", () -> fixture.decide.run(stranger, sent.id(), true, ""));
    }
}
