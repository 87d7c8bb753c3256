package org.viceversa.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.notice.FreshFindings.Addressed;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.programme.Labels;
import org.viceversa.programme.Programme;

/** Puts findings into the words of their rule. */
final class WriteNotices {

    private final People people;
    private final NoticePreferences preferences;

    WriteNotices(People people, NoticePreferences preferences) {
        this.people = people;
        this.preferences = preferences;
    }

    List<Notice> run(NoticeRule rule, Collection<Addressed> findings) {
        Set<UUID> named = new HashSet<>();
        for (Addressed one : findings) {
            named.add(one.person());
            one.finding().pairing().ifPresent(two -> {
                named.add(two.mentor().person());
                named.add(two.mentee().person());
            });
        }
        Map<UUID, Person> known = findings.isEmpty() ? Map.of() : people.listByIds(rule.tenant(), named);
        return findings.stream()
                .filter(one -> known.containsKey(one.person()))
                .map(one -> notice(rule, one, known))
                .toList();
    }

    private Notice notice(NoticeRule rule, Addressed one, Map<UUID, Person> known) {
        Map<String, String> values = values(one, known);
        NoticeSettings settings = preferences.of(rule.tenant(), one.person());
        Instant now = one.facts().at();
        return new Notice(
                UUID.randomUUID(),
                rule.tenant(),
                rule.programme(),
                one.facts().place().cycle().id(),
                one.person(),
                rule.kind(),
                one.finding().key(),
                Wording.fill(rule.subject(), values),
                Wording.fill(rule.text(), values),
                path(rule, one),
                now,
                settings.wantsMail(rule.kind()) ? Notice.MailState.WAITING : Notice.MailState.SKIPPED,
                settings.quiet().next(now, settings.zone().orElseGet(() -> zone(one))),
                Optional.empty(),
                Optional.empty());
    }

    private static ZoneId zone(Addressed one) {
        Optional<Enrolment> own = one.facts().enrolments().values().stream()
                .filter(enrolment -> enrolment.person().equals(one.person()))
                .findFirst();
        return one.facts().zoneOf(own);
    }

    private static String path(NoticeRule rule, Addressed one) {
        return switch (rule.audience()) {
            case CONCERNED -> one.finding().path();
            case MANAGERS ->
                "/programmes/" + rule.programme() + "/cycles/"
                        + one.facts().place().cycle().id() + "/pairings";
            case SPONSOR -> "";
        };
    }

    private static Map<String, String> values(Addressed one, Map<UUID, Person> known) {
        Programme programme = one.facts().place().programme();
        Labels labels = programme.labels();
        Map<String, String> values = new HashMap<>(one.finding().values());
        values.put("programme", programme.name());
        values.put("cycle", one.facts().place().cycle().name());
        values.put("pair", labels.pair());
        values.put("pairs", labels.pairs());
        values.put("name", name(known, Optional.of(one.person()), "there"));
        values.put("partner", name(known, one.finding().partner(), "your partner"));
        one.finding().pairing().ifPresent(two -> {
            values.put("mentor", name(known, Optional.of(two.mentor().person()), "a " + labels.mentor()));
            values.put("mentee", name(known, Optional.of(two.mentee().person()), "a " + labels.mentee()));
        });
        return values;
    }

    private static String name(Map<UUID, Person> known, Optional<UUID> person, String otherwise) {
        return person.flatMap(id -> Optional.ofNullable(known.get(id)))
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .orElse(otherwise);
    }
}
