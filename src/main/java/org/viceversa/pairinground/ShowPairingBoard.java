package org.viceversa.pairinground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.pairinground.ShowPairingRound.FacedPair;
import org.viceversa.pairinground.ShowPairingRound.FacedUnplaced;
import org.viceversa.pairinground.ShowPairingRound.Order;
import org.viceversa.pairinground.ShowPairingRound.PairFilter;
import org.viceversa.pairinground.ShowPairingRound.Shown;
import org.viceversa.people.Caller;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;
import org.viceversa.suitability.Relief;

/** Shows a whole round at once, for the picture of it: a part of it would be no picture. */
public final class ShowPairingBoard {

    private static final PairFilter EVERYTHING =
            new PairFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Order.BEST_FIRST);
    private static final Set<Relief.Kind> ABOUT_SKILLS = Set.of(Relief.Kind.ADD_OFFER, Relief.Kind.ADD_WISH);

    private final ShowPairingRound show;
    private final Skills skills;

    public ShowPairingBoard(ShowPairingRound show, Skills skills) {
        this.show = show;
        this.skills = skills;
    }

    /** @param skills that reliefs speak of, by their ids */
    public record Board(Shown shown, List<FacedPair> pairs, List<FacedUnplaced> unplaced, Map<UUID, Skill> skills) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown} */
    public Board run(Caller caller, UUID round) {
        Shown shown = show.run(caller, round);
        List<FacedPair> pairs = show.pairs(caller, round, EVERYTHING).all();
        List<FacedUnplaced> unplaced = show.unplaced(caller, round, "", Optional.empty(), Optional.empty())
                .all();
        Set<UUID> ids = unplaced.stream()
                .flatMap(one -> one.unplaced().relief().stream())
                .filter(relief -> ABOUT_SKILLS.contains(relief.kind()))
                .map(relief -> UUID.fromString(relief.key()))
                .collect(Collectors.toSet());
        return new Board(shown, pairs, unplaced, skills.listByIds(caller.tenant(), ids));
    }
}
