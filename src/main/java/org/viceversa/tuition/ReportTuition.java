package org.viceversa.tuition;

import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;

/** Who uses the benefit, and for what; nothing that is about fewer than five people. */
public final class ReportTuition {

    static final int LEAST_PEOPLE = 5;
    private static final int MOST = 20_000;
    private static final int MOST_COURSES = 50;
    private static final Set<RequestState> COUNTED =
            EnumSet.complementOf(EnumSet.of(RequestState.DRAFT, RequestState.WITHDRAWN, RequestState.DENIED));

    private final RequestDesk desk;

    ReportTuition(RequestDesk desk) {
        this.desk = desk;
    }

    /** @param minor reserved and paid, or payable */
    public record Line(String name, String provider, Currency currency, int people, int requests, long minor) {}

    /**
     * @param hiddenCentres how many cost centres have fewer than five people
     * @param use this year, of all and by grade
     */
    public record Report(List<Line> centres, int hiddenCentres, List<Line> courses, List<CountUse.Share> use) {}

    private record Key(String name, String provider, Currency currency) {}

    private static final class Sum {
        private final Set<UUID> people = new HashSet<>();
        private int requests;
        private long minor;
        private String name = "";
        private String provider = "";
    }

    public Report run(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        List<TuitionRequest> found = desk.requests.listIn(caller.tenant(), List.copyOf(COUNTED), MOST);
        ManyTerms terms = new ManyTerms(desk);
        Map<Key, Sum> centres = sums(
                found, one -> new Key(one.costCentre(), "", terms.of(one).currency()));
        Map<Key, Sum> courses = sums(
                found,
                one -> new Key(
                        Texts.fold(one.content().title()),
                        Texts.fold(one.content().provider()),
                        terms.of(one).currency()));
        return new Report(
                lines(centres, true),
                (int) centres.values().stream()
                        .filter(sum -> sum.people.size() < LEAST_PEOPLE)
                        .count(),
                lines(courses, false).stream().limit(MOST_COURSES).toList(),
                new CountUse(desk).run(caller, found));
    }

    private static Map<Key, Sum> sums(List<TuitionRequest> found, Function<TuitionRequest, Key> key) {
        Map<Key, Sum> sums = new HashMap<>();
        for (TuitionRequest one : found) {
            Sum sum = sums.computeIfAbsent(key.apply(one), any -> new Sum());
            sum.people.add(one.person());
            sum.requests++;
            sum.minor += Math.max(one.reservedMinor(), one.payableMinor());
            sum.name = one.content().title();
            sum.provider = one.content().provider();
        }
        return sums;
    }

    private static List<Line> lines(Map<Key, Sum> sums, boolean ofCentres) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().people.size() >= LEAST_PEOPLE)
                .map(entry -> {
                    Sum sum = entry.getValue();
                    return new Line(
                            ofCentres ? entry.getKey().name() : sum.name,
                            ofCentres ? "" : sum.provider,
                            entry.getKey().currency(),
                            sum.people.size(),
                            sum.requests,
                            sum.minor);
                })
                .sorted(Comparator.comparingInt(Line::people).reversed().thenComparing(Line::name))
                .toList();
    }
}
