package org.viceversa.suitability;

import java.util.Arrays;

/**
 * What each person of one side wants or offers, as numbers: those of person {@code i} stand from {@code first[i]} to {@code
 * first[i + 1]}, ascending by skill.
 */
final class SkillLists {

    private static final int HUNDRED = 100;

    final int[] first;
    final int[] skill;
    /** In hundredths of a level. */
    final int[] level;
    /** How much it counts for its person; 1 for what is offered. */
    final double[] weight;
    /** By person. */
    final double[] weights;

    private SkillLists(int people, int entries) {
        first = new int[people + 1];
        skill = new int[entries];
        level = new int[entries];
        weight = new double[entries];
        weights = new double[people];
    }

    static SkillLists ofOffers(Seeker[] people, Numbering skills) {
        int entries = Arrays.stream(people).mapToInt(one -> one.offers().size()).sum();
        SkillLists lists = new SkillLists(people.length, entries);
        for (int i = 0; i < people.length; i++) {
            int entry = lists.first[i];
            for (Seeker.Skilled offer : people[i].offers()) {
                lists.put(entry++, skills.of(offer.skill()), offer.level(), 1);
            }
            lists.close(i, entry);
        }
        return lists;
    }

    /** @param rarity by skill */
    static SkillLists ofWishes(Seeker[] people, Numbering skills, double[] rarity) {
        int entries = Arrays.stream(people).mapToInt(one -> one.wishes().size()).sum();
        SkillLists lists = new SkillLists(people.length, entries);
        for (int i = 0; i < people.length; i++) {
            int entry = lists.first[i];
            for (Seeker.Wish wish : people[i].wishes()) {
                int number = skills.of(wish.skill());
                lists.put(entry++, number, wish.level(), (4 - wish.priority()) * rarity[number]);
            }
            lists.close(i, entry);
        }
        return lists;
    }

    /** Those of some people, in another order. */
    SkillLists picked(int[] order) {
        int entries = Arrays.stream(order).map(i -> first[i + 1] - first[i]).sum();
        SkillLists lists = new SkillLists(order.length, entries);
        for (int i = 0; i < order.length; i++) {
            int from = first[order[i]];
            int count = first[order[i] + 1] - from;
            System.arraycopy(skill, from, lists.skill, lists.first[i], count);
            System.arraycopy(level, from, lists.level, lists.first[i], count);
            System.arraycopy(weight, from, lists.weight, lists.first[i], count);
            lists.weights[i] = weights[order[i]];
            lists.first[i + 1] = lists.first[i] + count;
        }
        return lists;
    }

    private void put(int entry, int number, double itsLevel, double itsWeight) {
        skill[entry] = number;
        level[entry] = (int) Math.round(itsLevel * HUNDRED);
        weight[entry] = itsWeight;
    }

    private void close(int person, int end) {
        sort(first[person], end);
        first[person + 1] = end;
        // Summed in the order of skills, so that the same wishes in another order come to the same.
        for (int entry = first[person]; entry < end; entry++) {
            weights[person] += weight[entry];
        }
    }

    /** By insertion: a list has a few entries. */
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            for (int k = i; k > from && skill[k - 1] > skill[k]; k--) {
                swap(k - 1, k);
            }
        }
    }

    private void swap(int one, int other) {
        int number = skill[one];
        skill[one] = skill[other];
        skill[other] = number;
        int itsLevel = level[one];
        level[one] = level[other];
        level[other] = itsLevel;
        double itsWeight = weight[one];
        weight[one] = weight[other];
        weight[other] = itsWeight;
    }

    /**
     * How much of somebody's wishes another one's offers teach, 0 to 1.
     *
     * @param offers in which the skills have the same numbers
     */
    double taught(int wisher, SkillLists offers, int teacher, Reach reach) {
        int wish = first[wisher];
        int offer = offers.first[teacher];
        int wishEnd = first[wisher + 1];
        int offerEnd = offers.first[teacher + 1];
        double sum = 0;
        while (wish < wishEnd && offer < offerEnd) {
            int apart = skill[wish] - offers.skill[offer];
            if (apart == 0) {
                sum += weight[wish] * reach.at(offers.level[offer] - level[wish]);
            }
            wish += apart <= 0 ? 1 : 0;
            offer += apart >= 0 ? 1 : 0;
        }
        return sum == 0 ? 0 : sum / (HUNDRED * weights[wisher]);
    }
}
