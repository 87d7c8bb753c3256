package org.viceversa.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.suitability.Liking;

/** Tells whom people would like, by what they chose or bookmarked: for the scores of the next round. */
public final class Likings {

    private static final List<Liking> RANKS = List.of(Liking.FIRST, Liking.SECOND, Liking.THIRD);

    private final ChoiceLists lists;
    private final Marks marks;

    public Likings(ChoiceLists lists, Marks marks) {
        this.lists = lists;
        this.marks = marks;
    }

    /** By person: whom, and how much. A choice counts for more than a bookmark; what was taken back counts for nothing. */
    public Map<UUID, Map<UUID, Liking>> list(UUID tenant, UUID cycle) {
        Map<UUID, Map<UUID, Liking>> likings = new HashMap<>();
        for (Mark mark : marks.listOf(tenant, cycle)) {
            if (mark.kind() == Mark.Kind.BOOKMARKED) {
                likings.computeIfAbsent(mark.person(), any -> new HashMap<>()).put(mark.about(), Liking.LIKED);
            }
        }
        lists.listOf(tenant, cycle)
                .forEach(list -> likings.computeIfAbsent(list.person(), any -> new HashMap<>())
                        .putAll(ranked(list)));
        likings.values().removeIf(Map::isEmpty);
        return likings;
    }

    private static Map<UUID, Liking> ranked(ChoiceList list) {
        List<Choice> standing = new ArrayList<>(list.choices());
        standing.removeIf(one -> one.state() == Choice.State.DECLINED || one.state() == Choice.State.WITHDRAWN);
        Map<UUID, Liking> ranked = new HashMap<>();
        for (int rank = 0; rank < standing.size(); rank++) {
            ranked.put(standing.get(rank).person(), rank < RANKS.size() ? RANKS.get(rank) : Liking.LIKED);
        }
        return ranked;
    }
}
