package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/** Which single changes would bring one person more candidates, the one that brings most first. */
final class Reliefs {

    private final Suitability suits;
    private final Side side;
    private final int person;
    private final Exclusions exclusions;
    private final List<Relief> found = new ArrayList<>();
    private final Seeker[] others;

    private Reliefs(Suitability suits, Side side, int person, Exclusions exclusions) {
        this.suits = suits;
        this.side = side;
        this.person = person;
        this.exclusions = exclusions;
        others = (side == Side.MENTOR ? suits.index.mentees : suits.index.mentors).people;
    }

    static List<Relief> of(Suitability suits, Side side, int person, Exclusions exclusions) {
        Reliefs reliefs = new Reliefs(suits, side, person, exclusions);
        reliefs.find();
        reliefs.found.removeIf(relief -> relief.gain() == 0);
        reliefs.found.sort(Comparator.comparingInt(Relief::gain)
                .reversed()
                .thenComparing(Relief::kind)
                .thenComparing(Relief::key));
        return List.copyOf(reliefs.found);
    }

    private void find() {
        Rule[] rules = exclusions.rules();
        for (int rule = 0; rule < rules.length; rule++) {
            int alone = exclusions.alone(rule);
            if (alone == 0) {
                continue;
            }
            if (rules[rule].mayBeDropped()) {
                found.add(new Relief(Relief.Kind.DROP_RULE, rules[rule].name(), alone));
            }
            switch (rules[rule]) {
                case NO_SHARED_LANGUAGE -> addLanguages(rule);
                case NO_SHARED_TIME -> found.add(new Relief(Relief.Kind.ADD_TIME, "", alone));
                case NOTHING_TO_TEACH -> addSkills(rule);
                default -> {
                    // Nothing that the person could change.
                }
            }
        }
        addFloor();
    }

    private void addLanguages(int rule) {
        Map<String, Integer> gains = new HashMap<>();
        alone(rule).forEach(other -> others[other].languages().forEach(tag -> gains.merge(tag, 1, Integer::sum)));
        gains.forEach((tag, gain) -> found.add(new Relief(Relief.Kind.ADD_LANGUAGE, tag, gain)));
    }

    /** A mentor may offer what others wish for; a mentee may wish for what others offer. */
    private void addSkills(int rule) {
        Map<UUID, Integer> gains = new HashMap<>();
        for (int other : alone(rule)) {
            if (side == Side.MENTOR) {
                others[other].wishes().forEach(wish -> gains.merge(wish.skill(), 1, Integer::sum));
            } else {
                others[other].offers().stream()
                        .filter(offer -> offer.level() >= 1)
                        .forEach(offer -> gains.merge(offer.skill(), 1, Integer::sum));
            }
        }
        Relief.Kind kind = side == Side.MENTOR ? Relief.Kind.ADD_OFFER : Relief.Kind.ADD_WISH;
        gains.forEach((skill, gain) -> found.add(new Relief(kind, skill.toString(), gain)));
    }

    private void addFloor() {
        if (suits.index.criteria.floor() > 0) {
            int below = (int)
                    candidates().stream().filter(other -> score(other) < 0).count();
            found.add(new Relief(Relief.Kind.LOWER_FLOOR, "", below));
        }
    }

    private int score(int other) {
        return side == Side.MENTOR ? suits.score(person, other) : suits.score(other, person);
    }

    private List<Integer> candidates() {
        List<Integer> all = new ArrayList<>();
        for (int other = 0; other < others.length; other++) {
            if ((exclusions.allowed(other / Long.SIZE) >>> other & 1) == 1) {
                all.add(other);
            }
        }
        return all;
    }

    private List<Integer> alone(int rule) {
        List<Integer> all = new ArrayList<>();
        for (int other = 0; other < others.length; other++) {
            if ((exclusions.alone(rule, other / Long.SIZE) >>> other & 1) == 1) {
                all.add(other);
            }
        }
        return all;
    }
}
