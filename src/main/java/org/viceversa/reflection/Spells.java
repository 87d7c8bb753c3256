package org.viceversa.reflection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.viceversa.reflection.Submission.WritingSpell;

/** When somebody was writing, from the times of their saves. */
final class Spells {

    static final Duration REST = Duration.ofMinutes(10);

    /** Beyond as many the last one goes on, so that years of writing take no more room. */
    static final int MOST = 300;

    private Spells() {}

    static List<WritingSpell> continued(List<WritingSpell> before, Instant now, int words) {
        List<WritingSpell> spells = new ArrayList<>(before);
        int last = spells.size() - 1;
        boolean goesOn = last >= 0 && (!now.isAfter(spells.get(last).to().plus(REST)) || spells.size() >= MOST);
        if (goesOn) {
            spells.set(last, new WritingSpell(spells.get(last).from(), now, words));
        } else {
            spells.add(new WritingSpell(now, now, words));
        }
        return List.copyOf(spells);
    }
}
