package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * How many people want a skill, and how many on the other side can teach it to at least one of them.
 *
 * @param learners the side that wants it
 * @param places of those who can teach it, for partners
 */
public record SkillSupply(UUID skill, Side learners, int wanted, int teachable, int places) {

    /** How many more people who can teach it would give everybody a teacher, if they took one each. */
    public int lacking() {
        return Math.max(0, wanted - places);
    }

    /** Of all skills that somebody wants, those that lack most first. */
    public static List<SkillSupply> of(Pool pool, Criteria criteria) {
        Pool sided = Sides.taken(pool, criteria, List.of(), 0);
        PoolIndex index = PoolIndex.of(sided, criteria, 0);
        List<SkillSupply> all = new ArrayList<>();
        add(all, index, Side.MENTEE, index.mentees, index.mentors);
        add(all, index, Side.MENTOR, index.mentors, index.mentees);
        all.sort(Comparator.comparingInt(SkillSupply::lacking)
                .thenComparingInt(SkillSupply::wanted)
                .reversed()
                .thenComparing(SkillSupply::skill)
                .thenComparing(SkillSupply::learners));
        return all;
    }

    private static void add(List<SkillSupply> all, PoolIndex index, Side side, Crowd learners, Crowd teachers) {
        int[] wanted = new int[index.skills];
        int[] lowest = new int[index.skills];
        UUID[] ids = new UUID[index.skills];
        for (int one = 0; one < learners.size(); one++) {
            for (Seeker.Wish wish : learners.people[one].wishes()) {
                int skill = index.numberOfSkill(wish.skill());
                ids[skill] = wish.skill();
                if (learners.available[one]) {
                    int level = (int) Math.round(wish.level() * 100);
                    lowest[skill] = wanted[skill]++ == 0 ? level : Math.min(lowest[skill], level);
                }
            }
        }
        int[] teachable = new int[index.skills];
        int[] places = new int[index.skills];
        for (int one = 0; one < teachers.size(); one++) {
            for (int entry = teachers.offers.first[one]; entry < teachers.offers.first[one + 1]; entry++) {
                int skill = teachers.offers.skill[entry];
                int ahead = teachers.offers.level[entry] - lowest[skill];
                if (teachers.available[one]
                        && wanted[skill] > 0
                        && index.criteria.reach().at(ahead) > 0) {
                    teachable[skill]++;
                    places[skill] += teachers.capacity[one];
                }
            }
        }
        for (int skill = 0; skill < index.skills; skill++) {
            if (wanted[skill] > 0) {
                all.add(new SkillSupply(ids[skill], side, wanted[skill], teachable[skill], places[skill]));
            }
        }
    }
}
