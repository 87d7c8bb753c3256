package org.viceversa.notebook.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.Idea.Audience;
import org.viceversa.notebook.Ideas;
import org.viceversa.notebook.Introduction;
import org.viceversa.notebook.Introductions;
import org.viceversa.notebook.Note;
import org.viceversa.notebook.Notes;
import org.viceversa.notebook.ThankYou;
import org.viceversa.notebook.ThankYous;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Programme;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryNotebook;
import org.viceversa.testkit.Paired;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(NotebookContractTest.Store.class)
class NotebookContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(
            Notes notes,
            Ideas ideas,
            Introductions introductions,
            ThankYous thanks,
            Optional<Transactions> transactions) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> {
                    InMemoryNotebook kept = new InMemoryNotebook();
                    yield new Ports(kept.notes, kept.ideas, kept.introductions, kept.thanks, Optional.empty());
                }
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcNotes(transactions),
                    new JdbcIdeas(transactions),
                    new JdbcIntroductions(transactions),
                    new JdbcThankYous(transactions),
                    Optional.of(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private Ports ports;
    private UUID programme = UUID.randomUUID();
    private UUID ana = UUID.randomUUID();
    private UUID bo = UUID.randomUUID();
    private UUID pairing = UUID.randomUUID();

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        ports.transactions().ifPresent(this::makeThePair);
    }

    /** What the rows refer to. */
    private void makeThePair(Transactions transactions) {
        Programme one = Programmed.programme(tenant, "Rotnem");
        new JdbcProgrammes(transactions).add(one);
        programme = one.id();
        UUID cycle = UUID.randomUUID();
        Partner mentor = partner(transactions, cycle, "ana");
        Partner mentee = partner(transactions, cycle, "bo");
        ana = mentor.person();
        bo = mentee.person();
        Pairing pair = Paired.active(tenant, cycle, mentor, mentee, NOW);
        new JdbcPairings(transactions).add(pair, PairingEvent.of(pair, PairingStep.BEGAN, Optional.empty()));
        pairing = pair.id();
    }

    private Partner partner(Transactions transactions, UUID cycle, String subject) {
        Person person = new JdbcPeople(transactions)
                .add(new Person(
                        UUID.randomUUID(), tenant, subject, new Particulars("", "", "", "", ""), true, false, ""));
        Enrolment enrolment = Enrolment.of(tenant, cycle, person.id(), Enrolment.State.READY, NOW);
        new JdbcEnrolments(transactions).add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
        return new Partner(enrolment.id(), person.id());
    }

    private Note note(UUID author, Note.Kind kind, String text, Instant at) {
        Note note = new Note(
                UUID.randomUUID(), tenant, pairing, author, kind, Optional.of(UUID.randomUUID()), text, 1, at, at);
        assertThat(ports.notes().add(note)).isTrue();
        return note;
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void the_store_hands_out_only_what_a_reader_may_read() {
        Note own = note(ana, Note.Kind.PRIVATE, "Mine", NOW);
        Note mused = note(ana, Note.Kind.REFLECTION, "Musing", NOW.plusSeconds(1));
        Note shared = note(bo, Note.Kind.SHARED, "Ours", NOW.plusSeconds(2));
        note(bo, Note.Kind.PRIVATE, "Theirs", NOW.plusSeconds(3));

        assertThat(ports.notes().listReadable(tenant, pairing, ana)).containsExactly(shared, mused, own);
        assertThat(ports.notes().count(tenant, pairing, ana)).isEqualTo(2);
        assertThat(ports.notes().listReadable(UUID.randomUUID(), pairing, ana)).isEmpty();
        assertThat(ports.notes().find(UUID.randomUUID(), own.id())).isEmpty();
        assertThat(ports.notes().find(tenant, own.id())).contains(own);
    }

    @Test
    void a_note_of_any_script_is_kept_whole_changed_once_and_gone_when_removed() {
        String text = "שלום <b>&\n" + new String(Character.toChars(0x1F600)).repeat(19_980);
        Note note = note(ana, Note.Kind.PRIVATE, text, NOW);
        assertThat(ports.notes().add(note)).isFalse();

        Note changed = note.changed(Note.Kind.SHARED, Optional.empty(), "Short", NOW.plusSeconds(5));
        Note kept = ports.notes().save(changed);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(ports.notes().find(tenant, note.id())).contains(kept);
        assertRefused("note-changed", () -> ports.notes().save(changed));

        ports.notes().remove(UUID.randomUUID(), note.id());
        assertThat(ports.notes().find(tenant, note.id())).isPresent();
        ports.notes().remove(tenant, note.id());
        assertThat(ports.notes().find(tenant, note.id())).isEmpty();
        assertThat(ports.notes().add(note)).isTrue();
    }

    private Idea idea(Audience audience, Instant at) {
        Idea idea = new Idea(
                UUID.randomUUID(),
                tenant,
                programme,
                pairing,
                ana,
                bo,
                "Fewer meetings\nand shorter",
                "Planning",
                audience,
                Idea.State.RAISED,
                at.plusSeconds(9),
                "",
                Optional.empty(),
                Optional.empty(),
                1,
                at,
                at);
        ports.ideas().add(idea);
        return idea;
    }

    @Test
    void ideas_come_as_far_as_they_go() {
        Idea pair = idea(Audience.PAIR, NOW);
        Idea managers = idea(Audience.MANAGERS, NOW.plusSeconds(1));
        Idea all = idea(Audience.PROGRAMME, NOW.plusSeconds(2));

        assertThat(ports.ideas().listOf(tenant, pairing)).containsExactly(all, managers, pair);
        assertThat(ports.ideas().listOfProgramme(tenant, programme, Audience.MANAGERS))
                .containsExactly(all, managers);
        assertThat(ports.ideas().listOfProgramme(tenant, programme, Audience.PROGRAMME))
                .containsExactly(all);
        assertThat(ports.ideas().listOfProgramme(UUID.randomUUID(), programme, Audience.PAIR))
                .isEmpty();

        ports.ideas().see(tenant, pairing, ana);
        ports.ideas().see(UUID.randomUUID(), pairing, bo);
        assertThat(ports.ideas().find(tenant, pair.id())).contains(pair);
        ports.ideas().see(tenant, pairing, bo);
        Idea seen = ports.ideas().find(tenant, pair.id()).orElseThrow();
        assertThat(seen.state()).isEqualTo(Idea.State.SEEN);
        assertThat(seen.version()).as("nobody changed it").isEqualTo(1);

        Idea answered = pair.answered(Idea.State.TRIAL, "Let us try", bo, NOW.plusSeconds(4));
        Idea kept = ports.ideas().save(answered);
        assertThat(ports.ideas().find(tenant, pair.id())).contains(kept);
        assertThat(kept.answeredAt()).contains(NOW.plusSeconds(4));
        assertRefused("idea-changed", () -> ports.ideas().save(answered));
        ports.ideas().remove(tenant, pair.id());
        assertThat(ports.ideas().find(tenant, pair.id())).isEmpty();
    }

    @Test
    void introductions_are_kept_step_by_step() {
        Introduction one = new Introduction(
                UUID.randomUUID(),
                tenant,
                pairing,
                Side.MENTOR,
                Optional.of(bo),
                "Dr. Vega",
                "Budgets",
                Introduction.State.REQUESTED,
                1,
                NOW,
                NOW);
        ports.introductions().add(one);
        Introduction asked = one.moved(Introduction.State.ASKED, Side.MENTEE, NOW.plusSeconds(1));
        Introduction kept = ports.introductions().save(asked);
        assertThat(ports.introductions().listOf(tenant, pairing)).containsExactly(kept);
        assertThat(kept.person()).contains(bo);
        assertRefused("introduction-changed", () -> ports.introductions().save(asked));
        assertThat(ports.introductions().find(UUID.randomUUID(), one.id())).isEmpty();
    }

    @Test
    void thanks_are_on_the_wall_when_both_columns_say_so() {
        ThankYou one =
                new ThankYou(UUID.randomUUID(), tenant, programme, pairing, ana, bo, "For the door", true, false, NOW);
        ThankYou later = new ThankYou(
                UUID.randomUUID(), tenant, programme, pairing, ana, bo, "Again", true, true, NOW.plusSeconds(1));
        ports.thanks().add(one);
        ports.thanks().add(later);

        assertThat(ports.thanks().listOf(tenant, pairing)).containsExactly(later, one);
        assertThat(ports.thanks().listOnWall(tenant, programme, 5)).containsExactly(later);
        assertThat(ports.thanks().listGivers(tenant, bo)).containsExactly(ana);
        assertThat(ports.thanks().listGivers(tenant, ana)).isEmpty();

        // The receiver says yes, with what they saw of the giver before.
        ports.thanks()
                .saveShown(
                        new ThankYou(one.id(), tenant, programme, pairing, ana, bo, "For the door", false, true, NOW),
                        bo);
        assertThat(ports.thanks().listOnWall(tenant, programme, 5))
                .extracting(ThankYou::id)
                .isEqualTo(List.of(later.id(), one.id()));
        assertThat(ports.thanks().listOnWall(tenant, programme, 1)).hasSize(1);
    }
}
