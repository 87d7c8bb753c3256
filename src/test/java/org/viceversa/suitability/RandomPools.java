package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.Seniority;
import org.viceversa.employees.Seniority.Source;
import org.viceversa.suitability.Seeker.Place;
import org.viceversa.suitability.Seeker.Skilled;
import org.viceversa.suitability.Seeker.Wish;

/** Made-up people, the same for the same seed: skills as popular as words are, zones, languages, departments, lines. */
public final class RandomPools {

    private static final int[] ZONES = {-16, -10, 0, 2, 2, 4, 11};
    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "pt", "hi", "zh"};

    private final Random random;
    private final int skills;
    private final double[] popularity;
    private boolean tied;
    private boolean special = true;

    public RandomPools(long seed, int skills) {
        random = new Random(seed);
        this.skills = skills;
        popularity = new double[skills];
        double sum = 0;
        for (int skill = 0; skill < skills; skill++) {
            sum += 1.0 / (skill + 1);
            popularity[skill] = sum;
        }
    }

    /** With few different scores. */
    public RandomPools tied() {
        tied = true;
        return this;
    }

    /** Nobody chooses or avoids anybody. */
    public RandomPools withoutSpecials() {
        special = false;
        return this;
    }

    public Pool pool(int mentors, int mentees) {
        List<UUID> teaching = ids(mentors);
        List<UUID> learning = ids(mentees);
        int managers = Math.max(2, mentees / 8);
        List<Seeker> juniors = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            juniors.add(seeker(teaching.get(i), "j" + i, "s" + random.nextInt(managers), false, learning));
        }
        List<Seeker> seniors = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            seniors.add(seeker(learning.get(i), "s" + i, "s" + random.nextInt(managers), true, teaching));
        }
        Map<PairKey, String> blocked = new HashMap<>();
        some(teaching, learning).forEach(pair -> blocked.put(pair, "too close"));
        return new Pool(juniors, seniors, some(teaching, learning), blocked, some(teaching, learning));
    }

    private Set<PairKey> some(List<UUID> teaching, List<UUID> learning) {
        Set<PairKey> pairs = new HashSet<>();
        for (int i = 0; special && i < teaching.size() / 4 && !learning.isEmpty(); i++) {
            pairs.add(new PairKey(one(teaching), one(learning)));
        }
        return pairs;
    }

    private List<UUID> ids(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        return ids;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Seeker seeker(UUID person, String key, String manager, boolean senior, List<UUID> others) {
        Map<UUID, Liking> liking = new HashMap<>();
        Set<UUID> avoid = new HashSet<>();
        if (special && !others.isEmpty() && random.nextInt(3) == 0) {
            liking.put(one(others), Liking.values()[random.nextInt(4)]);
            avoid.add(one(others));
        }
        int tenure = senior ? 40 + random.nextInt(300) : random.nextInt(60);
        Seniority seniority = random.nextInt(12) == 0
                ? Seniority.UNKNOWN
                : new Seniority(
                        OptionalInt.of(tenure),
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(tenure + 1)) : OptionalInt.empty(),
                        random.nextInt(4) == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of((senior ? 4 : 1) + random.nextInt(4)),
                        Source.RECORD);
        return new Seeker(
                new UUID(random.nextLong(), random.nextLong()),
                person,
                random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(2),
                wishes(),
                offers(),
                languages(),
                free(),
                seniority,
                new Place(
                        random.nextInt(20) == 0 ? "" : "Department " + random.nextInt(24),
                        "Site " + random.nextInt(12),
                        "Function " + random.nextInt(8),
                        key,
                        List.of(manager, "s0")),
                avoid,
                liking,
                Set.of(course()),
                special && senior && random.nextInt(6) == 0 ? Set.of(course()) : Set.of(),
                random.nextInt(30) != 0);
    }

    private UUID course() {
        return new UUID(7, random.nextInt(10));
    }

    private List<Integer> skillNumbers() {
        Set<Integer> numbers = new HashSet<>();
        int count = Math.min(skills, 3 + random.nextInt(6));
        while (numbers.size() < count) {
            double at = random.nextDouble() * popularity[skills - 1];
            int skill = 0;
            while (popularity[skill] < at) {
                skill++;
            }
            numbers.add(skill);
        }
        return List.copyOf(numbers);
    }

    private double level(int from) {
        return from + random.nextInt(3) + (tied ? 0 : random.nextInt(4) * 0.25);
    }

    private List<Wish> wishes() {
        List<Integer> numbers = skillNumbers();
        List<Wish> wishes = new ArrayList<>();
        for (int skill : numbers.subList(0, tied ? 1 : Math.min(5, numbers.size()))) {
            wishes.add(new Wish(new UUID(9, skill), level(0), tied ? 1 : 1 + random.nextInt(3)));
        }
        return wishes;
    }

    private List<Skilled> offers() {
        return skillNumbers().stream()
                .map(skill -> new Skilled(new UUID(9, skill), level(2)))
                .toList();
    }

    private Set<String> languages() {
        Set<String> spoken = new HashSet<>(Set.of(LANGUAGES[random.nextInt(LANGUAGES.length)]));
        if (random.nextInt(5) > 0) {
            spoken.add("en");
        }
        return spoken;
    }

    private BitSet free() {
        int zone = ZONES[random.nextInt(ZONES.length)];
        BitSet free = new BitSet(Seeker.HALF_HOURS);
        for (int day = 0; day < 5; day++) {
            int from = 18 + random.nextInt(8);
            for (int halfHour = from; halfHour < from + 4; halfHour++) {
                free.set(Math.floorMod(day * 48 + halfHour - zone, Seeker.HALF_HOURS));
            }
        }
        return free;
    }
}
