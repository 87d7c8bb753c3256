package org.viceversa.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.Roster;
import org.viceversa.lti.RosterMember;
import org.viceversa.people.RefreshRoster.Summary;

/** Reading a large roster into the database: for the first time, unchanged, and with some changed. */
final class RosterBenchmark implements Benchmark {

    private static final int MEMBERS = 50_000;
    private static final int FEWER = 10_000;
    private static final int PAGE = 1_000;
    private static final int ROUNDS = 5;

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start();
                RosterPlatform platform = new RosterPlatform(MEMBERS);
                RosterTool tool =
                        new RosterTool(postgres.newDatabase("roster"), platform.registration(), platform.rosterUrl())) {
            List<RosterMember> members = readAll(platform);
            RosterTimes times = new RosterTimes(postgres);
            for (int round = 0; round <= ROUNDS; round++) {
                measureOnce(times, tool, members, round == 0);
            }
            List<Figure> figures = new ArrayList<>(times.figures(MEMBERS));
            figures.add(Figure.reported("roster-over-http-s", MEMBERS + "-members", overHttpSeconds(tool, platform)));
            for (int size : List.of(FEWER, MEMBERS)) {
                figures.add(Figure.reported("roster-heap-growth-MB", size + "-members", heapGrowthOf(postgres, size)));
            }
            return figures;
        }
    }

    private static void measureOnce(RosterTimes times, RosterTool tool, List<RosterMember> members, boolean warmUp)
            throws Exception {
        RosterFloor floor = new RosterFloor(tool.dataSource());
        UUID floorCourse = tool.emptyCourse();
        times.take("floor", warmUp, () -> floor.run(tool.tenant(), floorCourse, members));
        UUID course = tool.emptyCourse();
        times.take("first", warmUp, () -> check(tool.read(course, replay(members)), MEMBERS, 0));
        times.take("unchanged", warmUp, () -> check(tool.read(course, replay(members)), 0, 0));
        List<RosterMember> some = withSomeRenamed(members);
        times.take("changed", warmUp, () -> check(tool.read(course, replay(some)), 0, MEMBERS / 20));
    }

    private static double overHttpSeconds(RosterTool tool, RosterPlatform platform) throws SQLException {
        UUID course = tool.emptyCourse();
        long begun = System.nanoTime();
        tool.read(course, platform.roster());
        return (System.nanoTime() - begun) / 1e9;
    }

    /** From the platform to the database; the sandbox makes its members up as it goes, so it holds none of them. */
    private static double heapGrowth(RosterTool tool, RosterPlatform platform) throws SQLException {
        HeapWatch watch = new HeapWatch(platform.roster());
        tool.read(tool.emptyCourse(), watch);
        return watch.grownMegabytes();
    }

    private static double heapGrowthOf(Postgres postgres, int members) throws Exception {
        try (RosterPlatform platform = new RosterPlatform(members);
                RosterTool tool = new RosterTool(
                        postgres.newDatabase("roster" + members), platform.registration(), platform.rosterUrl())) {
            return heapGrowth(tool, platform);
        }
    }

    private static List<RosterMember> readAll(RosterPlatform platform) {
        List<RosterMember> members = new ArrayList<>();
        platform.roster().read(platform.registration(), platform.rosterUrl(), members::addAll);
        if (members.size() != MEMBERS) {
            throw new IllegalStateException("the sandbox has " + members.size() + " members");
        }
        return members;
    }

    private static Roster replay(List<RosterMember> members) {
        return (registration, url, page) -> {
            for (int from = 0; from < members.size(); from += PAGE) {
                page.accept(members.subList(from, Math.min(members.size(), from + PAGE)));
            }
            return new Roster.Reading(Optional.empty());
        };
    }

    /** Every twentieth. */
    private static List<RosterMember> withSomeRenamed(List<RosterMember> members) {
        List<RosterMember> changed = new ArrayList<>(members);
        for (int i = 0; i < changed.size(); i += 20) {
            RosterMember one = changed.get(i);
            changed.set(
                    i,
                    new RosterMember(
                            one.userId(),
                            one.status(),
                            one.roles(),
                            one.name() + " Okonjo",
                            one.givenName(),
                            one.familyName() + " Okonjo",
                            one.email(),
                            one.sourcedId()));
        }
        return changed;
    }

    private static void check(Summary summary, int joined, int changed) {
        if (summary.listed() != MEMBERS || summary.joined() != joined || summary.changed() != changed) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s", summary));
        }
    }
}
