package org.viceversa.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.notice.Notices.Told;
import org.viceversa.people.Grant;
import org.viceversa.people.Grants;
import org.viceversa.people.ToolRole;

/** What a rule finds, addressed to those whom it goes to, and what of it nobody was told yet. */
final class FreshFindings {

    private static final Map<NoticeKind, NoticeSource> SOURCES = NoticeSources.all();

    private final NoticeRules rules;
    private final Notices notices;
    private final Grants grants;

    FreshFindings(NoticeRules rules, Notices notices, Grants grants) {
        this.rules = rules;
        this.notices = notices;
        this.grants = grants;
    }

    /** A finding on its way to one person. */
    record Addressed(CycleFacts facts, Finding finding, UUID person) {
        Told told() {
            return new Told(person, finding.key());
        }
    }

    /**
     * @param all what has a cause now
     * @param fresh what of it is to be told
     */
    record Found(List<Addressed> all, List<Addressed> fresh) {
        Set<Told> told() {
            Set<Told> keys = new LinkedHashSet<>();
            all.forEach(one -> keys.add(one.told()));
            return keys;
        }

        int people() {
            return (int) fresh.stream().map(Addressed::person).distinct().count();
        }
    }

    Found of(List<CycleFacts> cycles, NoticeRule rule) {
        NoticeSource source = Optional.ofNullable(SOURCES.get(rule.kind())).orElseThrow();
        Map<Told, Addressed> all = new LinkedHashMap<>();
        for (CycleFacts facts : cycles) {
            for (Finding finding : source.find(facts, rule)) {
                for (UUID person : audience(rule, finding)) {
                    Addressed one = new Addressed(facts, finding, person);
                    all.putIfAbsent(one.told(), one);
                }
            }
        }
        if (all.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        Set<Told> before = notices.listTold(rule.tenant(), rule.programme(), rule.kind());
        List<Addressed> fresh = all.values().stream()
                .filter(one -> !before.contains(one.told()))
                .filter(one -> !rule.kind().isNews()
                        || one.finding().since().isAfter(one.facts().at().minus(CycleFacts.LATELY)))
                .toList();
        return new Found(new ArrayList<>(all.values()), fresh);
    }

    private List<UUID> audience(NoticeRule rule, Finding finding) {
        return switch (rule.audience()) {
            case CONCERNED -> List.of(finding.person());
            case MANAGERS -> managers(rule.tenant());
            case SPONSOR ->
                rules.ofProgramme(rule.tenant(), rule.programme())
                        .sponsor()
                        .map(List::of)
                        .orElseGet(() -> managers(rule.tenant()));
        };
    }

    private List<UUID> managers(UUID tenant) {
        return grants.list(tenant).stream()
                .filter(grant -> grant.role() == ToolRole.PROGRAMME_MANAGER)
                .map(Grant::person)
                .toList();
    }
}
