package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.Seeker.Skilled;
import org.viceversa.suitability.Seeker.Wish;
import org.viceversa.suitability.WhyPair.Driver;
import org.viceversa.suitability.WhyPair.Other;
import org.viceversa.suitability.WhyPair.Part;
import org.viceversa.suitability.WhyPair.Taught;

/** Finds what speaks most for a pair. */
final class Drivers {

    private final Suitability suits;
    private final List<Driver> found = new ArrayList<>();

    private Drivers(Suitability suits) {
        this.suits = suits;
    }

    static WhyPair of(Suitability suits, int mentor, int mentee) {
        PairingScore score = suits.scores.score(mentor, mentee);
        Drivers drivers = new Drivers(suits);
        Crowd mentors = suits.index.mentors;
        Crowd mentees = suits.index.mentees;
        drivers.addTaught(Side.MENTOR, mentors, mentor, mentees, mentee, score.teach());
        drivers.addTaught(Side.MENTEE, mentees, mentee, mentors, mentor, score.give());
        drivers.add(Part.EXCHANGE, score.exchange());
        drivers.add(Part.AVAILABILITY, score.availability());
        drivers.add(Part.LANGUAGE, score.language());
        drivers.add(Part.DIFFERENCE, score.difference());
        // Everybody is a little welcome; only a choice is a reason.
        drivers.add(Part.PREFERENCE, suits.index.liking(mentor, mentee) > 2 * Liking.NEUTRAL ? score.preference() : 0);
        List<Driver> most = drivers.found.stream()
                .filter(driver -> driver.points() > 0)
                .sorted(Comparator.comparingInt(Driver::points).reversed())
                .limit(WhyPair.MOST_DRIVERS)
                .toList();
        return new WhyPair(score, most);
    }

    private void add(Part part, int points) {
        found.add(new Other(part, points));
    }

    /** Divides what teaching comes to among the skills that are taught. */
    private void addTaught(Side side, Crowd teachers, int teacher, Crowd learners, int learner, int points) {
        SkillLists wishes = learners.wishes;
        SkillLists offers = teachers.offers;
        double sum = 0;
        List<Taught> taught = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int wish = wishes.first[learner]; wish < wishes.first[learner + 1]; wish++) {
            for (int offer = offers.first[teacher]; offer < offers.first[teacher + 1]; offer++) {
                int ahead = offers.level[offer] - wishes.level[wish];
                int reach = suits.index.criteria.reach().at(ahead);
                if (offers.skill[offer] == wishes.skill[wish] && reach > 0) {
                    sum += wishes.weight[wish] * reach;
                    shares.add(wishes.weight[wish] * reach);
                    taught.add(taught(side, teachers, teacher, learners.people[learner], wishes.skill[wish]));
                }
            }
        }
        for (int i = 0; i < taught.size(); i++) {
            Taught one = taught.get(i);
            int its = (int) Math.round(points * shares.get(i) / sum);
            found.add(new Taught(
                    side, one.skill(), one.teacherLevel(), one.learnerLevel(), one.teachers(), one.of(), its));
        }
    }

    private Taught taught(Side side, Crowd teachers, int teacher, Seeker learner, int number) {
        Wish wish = learner.wishes().stream()
                .filter(one -> suits.index.numberOfSkill(one.skill()) == number)
                .findFirst()
                .orElseThrow();
        Skilled offer = teachers.people[teacher].offers().stream()
                .filter(one -> one.skill().equals(wish.skill()))
                .findFirst()
                .orElseThrow();
        int able = 0;
        int all = 0;
        for (int one = 0; one < teachers.size(); one++) {
            all += teachers.available[one] ? 1 : 0;
            able += teachers.available[one] && teaches(teachers.offers, one, number, wish.level()) ? 1 : 0;
        }
        return new Taught(side, wish.skill(), offer.level(), wish.level(), able, all, 0);
    }

    private boolean teaches(SkillLists offers, int teacher, int skill, double learner) {
        for (int offer = offers.first[teacher]; offer < offers.first[teacher + 1]; offer++) {
            int ahead = offers.level[offer] - (int) Math.round(learner * 100);
            if (offers.skill[offer] == skill && suits.index.criteria.reach().at(ahead) > 0) {
                return true;
            }
        }
        return false;
    }
}
