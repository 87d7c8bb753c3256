package org.viceversa.commentbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.commentbank.BankComment.Place;
import org.viceversa.people.Caller;
import org.viceversa.testkit.Graded;
import org.viceversa.testkit.InMemoryBankComments;

class CommentBankTest {

    private static final Place ANYWHERE = new Place(Optional.empty(), Optional.empty());

    private final Graded world = new Graded();
    private final InMemoryBankComments kept = new InMemoryBankComments();
    private final KeepComments keep = new KeepComments(kept, world.clock);
    private final SuggestComments suggest = new SuggestComments(kept);

    private static Place at(String criterion, int level) {
        return new Place(Optional.of(criterion), Optional.of(level));
    }

    private static Place at(String criterion) {
        return new Place(Optional.of(criterion), Optional.empty());
    }

    @Test
    void what_fits_best_comes_first_and_among_these_what_is_used_most() {
        keep.add(world.ines, ANYWHERE, "General");
        keep.add(world.ines, at("analysis"), "Analysis");
        keep.add(world.ines, at("analysis", 2), "Rare");
        BankComment often = keep.add(world.ines, at("analysis", 2), "Often");
        keep.add(world.ines, at("analysis", 1), "Other level");
        keep.add(world.ines, at("action", 2), "Other criterion");
        keep.use(world.ines, often.id());
        assertThat(keep.use(world.ines, often.id()).uses()).isEqualTo(2);

        assertThat(suggest.list(world.ines, at("analysis", 2), ""))
                .extracting(BankComment::text)
                .isEqualTo(List.of("Often", "Rare", "Analysis", "General"));
        assertThat(suggest.list(world.ines, ANYWHERE, "otHER")).hasSize(2);
        Map<String, Map<Integer, List<BankComment>>> all =
                suggest.forRubric(world.ines, Graded.rubric(Optional.empty()));
        assertThat(all).containsOnlyKeys("analysis", "action");
        assertThat(all.get("analysis").get(0)).extracting(BankComment::text).isEqualTo(List.of("Analysis"));
        assertThat(all.get("analysis").get(2))
                .extracting(BankComment::text)
                .isEqualTo(List.of("Often", "Rare", "Analysis"));
        assertThat(all.get("action")).containsOnlyKeys(2);
    }

    @Test
    void each_grader_has_their_own_and_nobody_else_any() {
        BankComment own = keep.add(world.ines, at("analysis", 2), "Mine");
        assertThat(suggest.list(world.kim, at("analysis", 2), "")).isEmpty();
        assertRefused("comment-unknown", () -> keep.use(world.kim, own.id()));
        assertRefused("comment-unknown", () -> keep.change(world.kim, own.id(), 1, ANYWHERE, "x"));
        assertRefused("comment-unknown", () -> keep.remove(world.kim, own.id()));
        assertRefused("comment-unknown", () -> keep.remove(world.stranger, own.id()));
        for (Caller other : List.of(world.bo, world.manager, world.administrator)) {
            assertRefused("not-allowed", () -> suggest.list(other, ANYWHERE, ""));
            assertRefused("not-allowed", () -> keep.add(other, ANYWHERE, "x"));
            assertRefused("not-allowed", () -> keep.remove(other, own.id()));
        }
    }

    @Test
    void the_same_twice_is_there_once_and_changes_are_counted() {
        BankComment one = keep.add(world.ines, ANYWHERE, "Same ");
        assertThat(keep.add(world.ines, ANYWHERE, "Same")).isEqualTo(one);
        BankComment changed = keep.change(world.ines, one.id(), 1, at("analysis"), "Other");
        assertThat(changed.version()).isEqualTo(2);
        assertRefused("comment-changed", () -> keep.change(world.ines, one.id(), 1, ANYWHERE, "Late"));
        keep.remove(world.ines, one.id());
        assertRefused("comment-unknown", () -> keep.use(world.ines, one.id()));
    }

    @Test
    void a_comment_is_words_in_a_place_that_can_be() {
        assertRefused("comment-invalid", () -> keep.add(world.ines, ANYWHERE, " \n"));
        assertRefused("comment-invalid", () -> keep.add(world.ines, ANYWHERE, "x".repeat(BankComment.LONGEST + 1)));
        assertRefused("comment-invalid", () -> keep.add(world.ines, new Place(Optional.empty(), Optional.of(1)), "x"));
        assertRefused("comment-invalid", () -> keep.add(world.ines, at("analysis", 99), "x"));
        assertRefused("comment-invalid", () -> keep.add(world.ines, at("x".repeat(61)), "x"));
        for (int i = 0; i < KeepComments.MOST; i++) {
            keep.add(world.ines, ANYWHERE, "Comment " + i);
        }
        assertRefused("comments-many", () -> keep.add(world.ines, ANYWHERE, "One more"));
    }
}
