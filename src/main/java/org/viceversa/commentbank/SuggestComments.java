package org.viceversa.commentbank;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.viceversa.commentbank.BankComment.Place;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;

/** Shows a grader's own comments, those first that fit where something is to be said, and among these the most used. */
public final class SuggestComments {

    private static final int LONGEST_SEARCH = 100;
    private static final int AT_ONCE = 5;

    private final BankComments comments;

    public SuggestComments(BankComments comments) {
        this.comments = comments;
    }

    /**
     * @param place where something is to be said; others than those that fit are left out
     * @throws org.viceversa.refusal.Refused {@code not-allowed}
     */
    public List<BankComment> list(Caller caller, Place place, String search) {
        caller.require(ToolRole.INSTRUCTOR);
        String wanted = Texts.fold(Texts.clean(search, LONGEST_SEARCH));
        return fitting(comments.listOf(caller.tenant(), caller.person().id()), place).stream()
                .filter(one -> Texts.fold(one.text()).contains(wanted))
                .toList();
    }

    /** For each criterion and level the few that fit best. */
    public Map<String, Map<Integer, List<BankComment>>> forRubric(Caller caller, Rubric rubric) {
        List<BankComment> own = comments.listOf(caller.tenant(), caller.person().id()).stream()
                .filter(one -> one.place().criterion().isPresent())
                .toList();
        Map<String, Map<Integer, List<BankComment>>> all = new LinkedHashMap<>();
        for (Criterion criterion : rubric.criteria()) {
            Map<Integer, List<BankComment>> levels = new TreeMap<>();
            for (int level = 0; level < criterion.levels().size(); level++) {
                List<BankComment> fitting = fitting(own, new Place(Optional.of(criterion.id()), Optional.of(level)));
                if (!fitting.isEmpty()) {
                    levels.put(level, fitting.stream().limit(AT_ONCE).toList());
                }
            }
            if (!levels.isEmpty()) {
                all.put(criterion.id(), levels);
            }
        }
        return all;
    }

    /** The order within those that fit equally well is that of the store: most used first. */
    static List<BankComment> fitting(List<BankComment> own, Place place) {
        return own.stream()
                .filter(one -> one.place().distance(place).isPresent())
                .sorted(Comparator.comparing(
                        (BankComment one) -> one.place().distance(place).orElseThrow()))
                .toList();
    }
}
