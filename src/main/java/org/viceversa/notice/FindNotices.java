package org.viceversa.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.notice.FreshFindings.Found;
import org.viceversa.pairing.EndSilentPairing;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Grants;
import org.viceversa.people.People;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;

/**
 * Looks through the rules of a programme: tells what is new, stops what has lost its cause, and holds what would tell more
 * people at once than the programme allows until somebody who runs it says yes.
 */
public final class FindNotices {

    private static final Duration DAY = Duration.ofDays(1);

    private final Cycles cycles;
    private final Programmes programmes;
    private final LoadFacts loadFacts;
    private final NoticeRules rules;
    private final Notices notices;
    private final FreshFindings freshFindings;
    private final WriteNotices writeNotices;
    private final EndSilentPairing endSilentPairing;
    private final Clock clock;

    /** Where programmes and their cycles are. */
    public record Places(Cycles cycles, Programmes programmes) {}

    /** Who is told, and how. */
    public record Recipients(People people, Grants grants, NoticePreferences preferences) {}

    public FindNotices(
            Places places,
            LoadFacts loadFacts,
            NoticeRules rules,
            Notices notices,
            Recipients recipients,
            EndSilentPairing endSilentPairing,
            Clock clock) {
        this.cycles = places.cycles();
        this.programmes = places.programmes();
        this.loadFacts = loadFacts;
        this.rules = rules;
        this.notices = notices;
        this.freshFindings = new FreshFindings(rules, notices, recipients.grants());
        this.writeNotices = new WriteNotices(recipients.people(), recipients.preferences());
        this.endSilentPairing = endSilentPairing;
        this.clock = clock;
    }

    /** A programme of a tenant. */
    public record Due(UUID tenant, UUID programme) {}

    /** All programmes that have a cycle under way, of all tenants. */
    public List<Due> list() {
        return cycles.listUnderWay().stream()
                .map(cycle -> new Due(cycle.tenant(), cycle.programme()))
                .distinct()
                .toList();
    }

    /** What is told beside all programmes, of all tenants. */
    public List<Due> listLearning() {
        return loadFacts.listLearning().stream()
                .map(tenant -> new Due(tenant, Organisation.ID))
                .toList();
    }

    /** How many notices were made, and which pairs are to end since nobody of the two gave a sign. */
    public record Made(int notices, List<Pairing> silent) {}

    /** May be run as often as one likes. */
    public Made run(Due due) {
        List<CycleFacts> facts = facts(due.tenant(), due.programme());
        int made = 0;
        List<Pairing> silent = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            if (!Organisation.tells(due.programme(), kind)) {
                continue;
            }
            NoticeRule rule = rules.of(due.tenant(), due.programme(), kind);
            if (!rule.on()) {
                notices.stopOthers(due.tenant(), due.programme(), kind, Set.of(), clock.instant());
                continue;
            }
            made += run(facts, rule);
            if (kind == NoticeKind.SILENCE) {
                facts.forEach(one -> silent.addAll(warnedLongAgo(one, rule)));
            }
        }
        return new Made(made, silent);
    }

    /** Ends one pair that was warned. */
    public boolean end(Pairing silent) {
        return endSilentPairing.run(silent);
    }

    List<CycleFacts> facts(UUID tenant, UUID programme) {
        if (Organisation.is(programme)) {
            return List.of(loadFacts.runBeside(tenant));
        }
        Programme found = programmes.get(tenant, programme);
        return cycles.listOf(tenant, programme).stream()
                .filter(Cycle::isUnderWay)
                .map(cycle -> loadFacts.run(new CycleOfProgramme(cycle, found)))
                .toList();
    }

    private int run(List<CycleFacts> facts, NoticeRule rule) {
        Found found = freshFindings.of(facts, rule);
        Instant now = clock.instant();
        if (!rule.kind().isNews()) {
            notices.stopOthers(rule.tenant(), rule.programme(), rule.kind(), found.told(), now);
        }
        if (found.fresh().isEmpty()) {
            return 0;
        }
        int people = wouldTell(found, rule);
        if (isTooMany(people, found, rule)) {
            if (rule.held() != people) {
                rules.save(rule.holding(people));
            }
            return 0;
        }
        List<Notice> written = writeNotices.run(rule, found.fresh());
        notices.addAll(written);
        if (rule.held() > 0) {
            rules.save(rule.holding(0));
        }
        return written.size();
    }

    /** How many people a rule would have told within a day, counting those that it told already. */
    int wouldTell(Found found, NoticeRule rule) {
        Instant since = clock.instant().minus(DAY);
        return found.people() + notices.countPeopleSince(rule.tenant(), rule.programme(), rule.kind(), since);
    }

    Found find(List<CycleFacts> facts, NoticeRule rule) {
        return freshFindings.of(facts, rule);
    }

    boolean isTooMany(int people, Found found, NoticeRule rule) {
        ProgrammeNotices limits = rules.ofProgramme(rule.tenant(), rule.programme());
        Instant since = clock.instant().minus(DAY);
        boolean allowed = people <= rule.allowed()
                && rule.allowedAt().filter(at -> at.isAfter(since)).isPresent();
        int all = found.fresh().size() + notices.countSince(rule.tenant(), rule.programme(), since);
        return !allowed && (people > limits.mostPeople() || all > limits.mostNotices());
    }

    private List<Pairing> warnedLongAgo(CycleFacts facts, NoticeRule rule) {
        Instant longAgo = clock.instant().minus(Silence.grace(rule));
        return Silence.silent(facts, rule)
                .filter(one -> isWarnedBefore(one.mentor().person(), facts, one, longAgo)
                        && isWarnedBefore(one.mentee().person(), facts, one, longAgo))
                .toList();
    }

    private boolean isWarnedBefore(UUID person, CycleFacts facts, Pairing one, Instant then) {
        return notices.findMadeAt(one.tenant(), person, Silence.key(facts, one))
                .filter(at -> !at.isAfter(then))
                .isPresent();
    }
}
