package org.viceversa.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Grade;
import org.viceversa.grade.GradeScore;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Lateness;
import org.viceversa.grade.Remark;

/**
 * One person's work in one activity, as graders have it. A draft is none.
 *
 * @param lying what is looked at: the last thing that was handed in and not taken back
 * @param sheet what is filled in now
 * @param version counts changes; a lease and a marker are none
 */
public record Paper(
        Key key,
        Optional<Lying> lying,
        MarkingState state,
        Terms terms,
        Hands hands,
        GradeSheet sheet,
        Said said,
        int version) {

    /**
     * @param id random, so that it says nothing of anybody
     * @param number random too, unique within the activity: what the pseudonym is made of
     */
    public record Key(UUID id, UUID tenant, UUID activity, UUID person, int number) {}

    public record Lying(UUID submission, int attempt, Instant submittedAt, int words) {}

    /**
     * @param extendedDue the person's own due date
     * @param waiver why the penalty for lateness was waived
     */
    public record Terms(Optional<Instant> extendedDue, Optional<String> waiver) {
        public static final Terms USUAL = new Terms(Optional.empty(), Optional.empty());
    }

    /** @param marker to whom it was given */
    public record Hands(Optional<UUID> marker, Optional<Lease> lease) {
        public static final Hands NONE = new Hands(Optional.empty(), Optional.empty());
    }

    /** Who is at it, and until when nobody else can be. */
    public record Lease(UUID by, Instant until) {
        public boolean isOpen(Instant now) {
            return now.isBefore(until);
        }
    }

    /**
     * What its author was told or asks.
     *
     * @param grade what stands, whatever is filled in now
     * @param returned until something is handed in again
     * @param regrade asked for of the grade that stands
     */
    public record Said(Optional<Grade> grade, Optional<GivenBack> returned, Optional<Regrade> regrade) {
        public static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param remarks as they hung on the text that was given back */
    public record GivenBack(Instant at, UUID by, String words, UUID submission, List<Remark> remarks) {
        public GivenBack {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param criterion that it is about; empty for all of it */
    public record Regrade(Optional<String> criterion, String words, Instant askedAt, Optional<Answer> answer) {}

    /** @param changed whether the grade was */
    public record Answer(String words, UUID by, Instant at, boolean changed) {}

    public UUID id() {
        return key.id();
    }

    public UUID tenant() {
        return key.tenant();
    }

    public UUID activity() {
        return key.activity();
    }

    public UUID person() {
        return key.person();
    }

    public Optional<Grade> grade() {
        return said.grade();
    }

    public Optional<Regrade> regrade() {
        return said.regrade();
    }

    public Lateness lateness(Activity of) {
        return lying.map(it -> Lateness.of(of, terms.extendedDue(), it.submittedAt(), terms.waiver()))
                .orElse(Lateness.NONE);
    }

    public GradeScore score(Activity of) {
        return GradeScore.of(of, sheet, lateness(of));
    }

    /** What it comes to now; empty while nothing lies here or something is missing. */
    public Optional<BigDecimal> points(Activity of) {
        return lying.flatMap(it -> score(of).penalised());
    }

    public boolean isRegradeOpen() {
        return regrade().filter(one -> one.answer().isEmpty()).isPresent();
    }

    /** Whether the grade that stands says of what lies here what would be released now. */
    private boolean isReleased(Activity of) {
        return grade().filter(one -> one.sheet().equals(sheet)
                        && one.lateness().equals(lateness(of))
                        && lying.filter(it -> it.submission().equals(one.submission()))
                                .isPresent())
                .isPresent();
    }

    /** Where it stands by what is known of it, when nothing sets it aside. */
    public MarkingState stateOfWork(Activity of) {
        if (lying.isEmpty()) {
            return MarkingState.NOT_HANDED_IN;
        }
        if (said.returned().isPresent()) {
            return MarkingState.RETURNED;
        }
        if (isRegradeOpen()) {
            return MarkingState.REGRADE_ASKED;
        }
        if (isReleased(of)) {
            return MarkingState.RELEASED;
        }
        if (sheet.isEmpty()) {
            return MarkingState.SUBMITTED;
        }
        return score(of).isComplete() ? MarkingState.MARKED : MarkingState.IN_MARKING;
    }

    public Paper in(MarkingState other) {
        return new Paper(key, lying, other, terms, hands, sheet, said, version);
    }

    Paper with(GradeSheet other) {
        return new Paper(key, lying, state, terms, hands, other, said, version);
    }

    Paper with(Grade other) {
        return saying(new Said(Optional.of(other), said.returned(), said.regrade()));
    }

    /** What was released is no longer what would be, where lateness counts otherwise now. */
    Paper with(Terms other, Activity of) {
        Paper changed = new Paper(key, lying, state, other, hands, sheet, said, version);
        boolean follows = state == MarkingState.RELEASED || state == MarkingState.MARKED;
        return follows ? changed.in(changed.stateOfWork(of)) : changed;
    }

    public Paper with(Hands other) {
        return new Paper(key, lying, state, terms, other, sheet, said, version);
    }

    Paper givenBack(GivenBack back) {
        return saying(new Said(said.grade(), Optional.of(back), said.regrade()));
    }

    /** What its author asks for, or how it was answered. */
    public Paper with(Regrade wish) {
        return saying(new Said(said.grade(), said.returned(), Optional.of(wish)));
    }

    private Paper saying(Said other) {
        return new Paper(key, lying, state, terms, hands, sheet, other, version);
    }

    /** Something else lies here: what was filled in and waived was about another text. */
    Paper lying(Optional<Lying> other) {
        return new Paper(
                key,
                other,
                other.isPresent() ? MarkingState.SUBMITTED : MarkingState.NOT_HANDED_IN,
                new Terms(terms.extendedDue(), Optional.empty()),
                hands,
                GradeSheet.EMPTY,
                new Said(said.grade(), Optional.empty(), Optional.empty()),
                version);
    }

    public Paper versioned(int other) {
        return new Paper(key, lying, state, terms, hands, sheet, said, other);
    }
}
