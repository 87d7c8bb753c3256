package org.viceversa.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notice.FreshFindings.Found;
import org.viceversa.notice.NoticeRule.Design;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Changes a rule. What would tell many people at once asks first, and says how many. */
public final class SaveRule {

    private final Programmes programmes;
    private final NoticeRules rules;
    private final FindNotices findNotices;
    private final Clock clock;

    public SaveRule(Programmes programmes, NoticeRules rules, FindNotices findNotices, Clock clock) {
        this.programmes = programmes;
        this.rules = rules;
        this.findNotices = findNotices;
        this.clock = clock;
    }

    /** @param version of the rule that was looked at */
    public record Change(NoticeKind kind, Design design, int version, Optional<Integer> confirmed) {}

    /**
     * @param change with the number of people that its author was told of and agreed to, if any
     * @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code notice-rule-changed}; {@code
     *     notice-needs-confirmation} with the number; what {@link NoticeRule} says of the change itself
     */
    public NoticeRule run(Caller caller, UUID programme, Change change) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Organisation.find(programmes, caller.tenant(), programme);
        requireKind(programme, change.kind());
        NoticeRule kept = rules.of(caller.tenant(), programme, change.kind());
        if (kept.version() != change.version()) {
            throw changed();
        }
        NoticeRule wanted = kept.with(change.design());
        if (!wanted.on()) {
            return rules.save(wanted.holding(0));
        }
        List<CycleFacts> facts = findNotices.facts(caller.tenant(), programme);
        Found found = findNotices.find(facts, wanted);
        int people = findNotices.wouldTell(found, wanted);
        if (found.fresh().isEmpty() || !findNotices.isTooMany(people, found, wanted)) {
            return rules.save(wanted.holding(0));
        }
        if (change.confirmed().filter(agreed -> agreed >= people).isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "notice-needs-confirmation",
                    "With this rule " + people
                            + " people would be told something at once. Nothing was changed and nobody"
                            + " was told anything. Confirm the number " + people + " if that is what you want.");
        }
        return rules.save(wanted.allowing(people, clock.instant()));
    }

    /** @throws Refused {@code notice-kind-elsewhere} for what this programme does not tell, or what all together do not */
    static void requireKind(UUID programme, NoticeKind kind) {
        if (!Organisation.tells(programme, kind)) {
            throw new Refused(
                    Kind.INVALID,
                    "notice-kind-elsewhere",
                    "A notice of this kind is not told here. What is about tuition and certificates has its rules beside"
                            + " those of programmes.");
        }
    }

    static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "notice-rule-changed",
                "Somebody else changed this rule in the meantime. Load it again and repeat your change.");
    }
}
