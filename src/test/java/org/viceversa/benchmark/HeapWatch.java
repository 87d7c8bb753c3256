package org.viceversa.benchmark;

import java.util.List;
import java.util.function.Consumer;
import org.viceversa.lti.Roster;
import org.viceversa.lti.RosterMember;
import org.viceversa.registration.Registration;

/** Passes a roster on and looks, after some pages, at how much is alive on this process's heap. */
final class HeapWatch implements Roster {

    private static final int EVERY = 5;

    private final Roster roster;
    private int pages;
    private double least = Double.MAX_VALUE;
    private double most;

    HeapWatch(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Reading read(Registration registration, String url, Consumer<List<RosterMember>> page) {
        return roster.read(registration, url, members -> {
            page.accept(members);
            if (pages++ % EVERY == 0) {
                look();
            }
        });
    }

    private void look() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024;
        least = Math.min(least, used);
        most = Math.max(most, used);
    }

    double grownMegabytes() {
        return most - least;
    }
}
