package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.notice.ChangeNoticeSettings;
import org.viceversa.notice.Notice;
import org.viceversa.notice.Notice.MailState;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticePreferences;
import org.viceversa.notice.NoticeRule;
import org.viceversa.notice.NoticeRules;
import org.viceversa.notice.NoticeSettings;
import org.viceversa.notice.Notices;
import org.viceversa.notice.ProgrammeNotices;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Rules, notices and people's settings without a database; each port is a view of its own maps. */
public final class InMemoryNotices {

    public final Notices notices = new Kept();
    public final NoticeRules rules = new Rules();
    public final NoticePreferences preferences = new Preferences();

    private static final class Kept implements Notices {

        private final List<Notice> all = new ArrayList<>();

        private Stream<Notice> ofRule(UUID tenant, UUID programme, NoticeKind kind) {
            return all.stream()
                    .filter(one ->
                            one.tenant().equals(tenant) && one.programme().equals(programme) && one.kind() == kind);
        }

        private Stream<Notice> of(UUID tenant, UUID person) {
            return all.stream()
                    .filter(one -> one.tenant().equals(tenant) && one.person().equals(person));
        }

        private int change(Predicate<Notice> those, UnaryOperator<Notice> how) {
            int changed = 0;
            for (int i = 0; i < all.size(); i++) {
                if (those.test(all.get(i))) {
                    all.set(i, how.apply(all.get(i)));
                    changed++;
                }
            }
            return changed;
        }

        @Override
        public Set<Told> listTold(UUID tenant, UUID programme, NoticeKind kind) {
            return ofRule(tenant, programme, kind)
                    .map(one -> new Told(one.person(), one.key()))
                    .collect(Collectors.toSet());
        }

        @Override
        public void addAll(Collection<Notice> notices) {
            for (Notice one : notices) {
                if (of(one.tenant(), one.person())
                        .noneMatch(other -> other.key().equals(one.key()))) {
                    all.add(one);
                }
            }
        }

        @Override
        public int stopOthers(UUID tenant, UUID programme, NoticeKind kind, Set<Told> those, Instant now) {
            return change(
                    one -> one.tenant().equals(tenant)
                            && one.programme().equals(programme)
                            && one.kind() == kind
                            && one.isUnread()
                            && one.mail() != MailState.MAILED
                            && !those.contains(new Told(one.person(), one.key())),
                    one -> copy(one, one.mail(), one.mailAt(), one.readAt(), Optional.of(now)));
        }

        private static Notice copy(
                Notice one, MailState mail, Instant mailAt, Optional<Instant> readAt, Optional<Instant> stoppedAt) {
            return new Notice(
                    one.id(),
                    one.tenant(),
                    one.programme(),
                    one.cycle(),
                    one.person(),
                    one.kind(),
                    one.key(),
                    one.subject(),
                    one.text(),
                    one.path(),
                    one.madeAt(),
                    mail,
                    mailAt,
                    readAt,
                    stoppedAt);
        }

        @Override
        public int countPeopleSince(UUID tenant, UUID programme, NoticeKind kind, Instant since) {
            return (int) ofRule(tenant, programme, kind)
                    .filter(one ->
                            !one.madeAt().isBefore(since) && one.stoppedAt().isEmpty())
                    .map(Notice::person)
                    .distinct()
                    .count();
        }

        @Override
        public int countSince(UUID tenant, UUID programme, Instant since) {
            return (int) all.stream()
                    .filter(one ->
                            one.tenant().equals(tenant) && one.programme().equals(programme))
                    .filter(one ->
                            !one.madeAt().isBefore(since) && one.stoppedAt().isEmpty())
                    .count();
        }

        @Override
        public Optional<Instant> findMadeAt(UUID tenant, UUID person, String key) {
            return of(tenant, person)
                    .filter(one -> one.key().equals(key))
                    .map(Notice::madeAt)
                    .findFirst();
        }

        @Override
        public List<Notice> listFor(UUID tenant, UUID person, int most) {
            return of(tenant, person)
                    .filter(one -> one.stoppedAt().isEmpty())
                    .sorted(Comparator.comparing(Notice::madeAt)
                            .reversed()
                            .thenComparing(one -> one.id().toString()))
                    .limit(most)
                    .toList();
        }

        @Override
        public int countUnread(UUID tenant, UUID person) {
            return (int) of(tenant, person).filter(Notice::isUnread).count();
        }

        @Override
        public int markRead(UUID tenant, UUID person, Collection<UUID> ids, Instant now) {
            return change(
                    one -> one.tenant().equals(tenant)
                            && one.person().equals(person)
                            && one.isUnread()
                            && (ids.isEmpty() || ids.contains(one.id())),
                    one -> copy(one, one.mail(), one.mailAt(), Optional.of(now), one.stoppedAt()));
        }

        @Override
        public List<Recipient> listDue(Instant now, int most) {
            return all.stream()
                    .filter(one -> one.mail() == MailState.WAITING
                            && one.stoppedAt().isEmpty()
                            && !one.mailAt().isAfter(now))
                    .sorted(Comparator.comparing(Notice::mailAt))
                    .map(one -> new Recipient(one.tenant(), one.person()))
                    .distinct()
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Notice> listWaiting(UUID tenant, UUID person) {
            return of(tenant, person)
                    .filter(one ->
                            one.mail() == MailState.WAITING && one.stoppedAt().isEmpty())
                    .sorted(Comparator.comparing(Notice::madeAt)
                            .thenComparing(one -> one.id().toString()))
                    .toList();
        }

        @Override
        public void setMail(UUID tenant, Collection<UUID> ids, MailState state) {
            change(
                    one -> one.tenant().equals(tenant) && ids.contains(one.id()),
                    one -> copy(one, state, one.mailAt(), one.readAt(), one.stoppedAt()));
        }

        @Override
        public void postpone(UUID tenant, UUID person, Instant mailAt) {
            change(
                    one -> one.tenant().equals(tenant)
                            && one.person().equals(person)
                            && one.mail() == MailState.WAITING,
                    one -> copy(one, one.mail(), mailAt, one.readAt(), one.stoppedAt()));
        }

        @Override
        public Map<NoticeKind, Sums> sum(UUID tenant, UUID programme) {
            Map<NoticeKind, Sums> sums = new EnumMap<>(NoticeKind.class);
            for (NoticeKind kind : NoticeKind.values()) {
                List<Notice> told = ofRule(tenant, programme, kind)
                        .filter(one -> one.stoppedAt().isEmpty() || one.mail() == MailState.MAILED)
                        .toList();
                if (!told.isEmpty()) {
                    sums.put(
                            kind,
                            new Sums(
                                    told.size(),
                                    (int) told.stream()
                                            .filter(one -> one.mail() == MailState.MAILED)
                                            .count(),
                                    (int) told.stream()
                                            .filter(one -> one.readAt().isPresent())
                                            .count()));
                }
            }
            return sums;
        }

        @Override
        public int removeBefore(Instant before) {
            int size = all.size();
            all.removeIf(one -> one.madeAt().isBefore(before));
            return size - all.size();
        }
    }

    private record RuleKey(UUID tenant, UUID programme, NoticeKind kind) {}

    private static final class Rules implements NoticeRules {

        private final Map<RuleKey, NoticeRule> rules = new HashMap<>();
        private final Map<UUID, ProgrammeNotices> programmes = new HashMap<>();

        @Override
        public Optional<NoticeRule> find(UUID tenant, UUID programme, NoticeKind kind) {
            return Optional.ofNullable(rules.get(new RuleKey(tenant, programme, kind)));
        }

        @Override
        public List<NoticeRule> listOf(UUID tenant, UUID programme) {
            return Stream.of(NoticeKind.values())
                    .flatMap(kind -> find(tenant, programme, kind).stream())
                    .toList();
        }

        @Override
        public NoticeRule save(NoticeRule rule) {
            int kept = find(rule.tenant(), rule.programme(), rule.kind())
                    .map(NoticeRule::version)
                    .orElse(0);
            requireSame(kept, rule.version());
            NoticeRule saved = new NoticeRule(
                    rule.tenant(),
                    rule.programme(),
                    rule.kind(),
                    rule.on(),
                    rule.days(),
                    rule.subject(),
                    rule.text(),
                    rule.audience(),
                    rule.held(),
                    rule.allowed(),
                    rule.allowedAt(),
                    rule.version() + 1);
            rules.put(new RuleKey(rule.tenant(), rule.programme(), rule.kind()), saved);
            return saved;
        }

        @Override
        public Optional<ProgrammeNotices> findProgramme(UUID tenant, UUID programme) {
            return Optional.ofNullable(programmes.get(programme))
                    .filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public ProgrammeNotices saveProgramme(ProgrammeNotices settings) {
            int kept = findProgramme(settings.tenant(), settings.programme())
                    .map(ProgrammeNotices::version)
                    .orElse(0);
            requireSame(kept, settings.version());
            ProgrammeNotices saved = new ProgrammeNotices(
                    settings.tenant(),
                    settings.programme(),
                    settings.sponsor(),
                    settings.mostPeople(),
                    settings.mostNotices(),
                    settings.version() + 1);
            programmes.put(settings.programme(), saved);
            return saved;
        }

        private static void requireSame(int kept, int seen) {
            if (kept != seen) {
                throw new Refused(Kind.CONFLICT, "notice-rule-changed", "Somebody was quicker.");
            }
        }
    }

    private static final class Preferences implements NoticePreferences {

        private final Map<UUID, NoticeSettings> kept = new HashMap<>();

        @Override
        public Optional<NoticeSettings> find(UUID tenant, UUID person) {
            return Optional.ofNullable(kept.get(person))
                    .filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public NoticeSettings save(NoticeSettings settings) {
            int version = find(settings.tenant(), settings.person())
                    .map(NoticeSettings::version)
                    .orElse(0);
            if (version != settings.version()) {
                throw ChangeNoticeSettings.changed();
            }
            NoticeSettings saved = new NoticeSettings(
                    settings.tenant(),
                    settings.person(),
                    settings.mail(),
                    settings.calendar(),
                    settings.quiet(),
                    settings.zone(),
                    settings.off(),
                    version + 1);
            kept.put(settings.person(), saved);
            return saved;
        }

        @Override
        public Map<NoticeKind, Integer> countOff(UUID tenant) {
            Map<NoticeKind, Integer> counts = new EnumMap<>(NoticeKind.class);
            kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .flatMap(one -> one.off().stream())
                    .forEach(kind -> counts.merge(kind, 1, Integer::sum));
            return counts;
        }
    }
}
