package org.viceversa.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notice.Notices.Sums;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;

/** All rules of a programme with what came of them, in sums: what a person was told is nobody else's business. */
public final class ShowRules {

    private final Programmes programmes;
    private final NoticeRules rules;
    private final Notices notices;
    private final NoticePreferences preferences;
    private final People people;

    public ShowRules(
            Programmes programmes, NoticeRules rules, Notices notices, NoticePreferences preferences, People people) {
        this.programmes = programmes;
        this.rules = rules;
        this.notices = notices;
        this.preferences = preferences;
        this.people = people;
    }

    /** @param off how many people want no mail of this kind; empty for fewer than five, but not for none */
    public record Line(NoticeRule rule, Sums sums, Optional<Integer> off) {}

    public record Shown(Programme programme, ProgrammeNotices settings, Optional<Person> sponsor, List<Line> lines) {}

    private static final int FEWEST = 5;

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Shown run(Caller caller, UUID programme) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme found = Organisation.find(programmes, caller.tenant(), programme);
        ProgrammeNotices settings = rules.ofProgramme(caller.tenant(), programme);
        Map<NoticeKind, Sums> sums = notices.sum(caller.tenant(), programme);
        Map<NoticeKind, Integer> off = preferences.countOff(caller.tenant());
        return new Shown(
                found,
                settings,
                settings.sponsor().flatMap(person -> people.find(caller.tenant(), person)),
                Arrays.stream(NoticeKind.values())
                        .filter(kind -> Organisation.tells(programme, kind))
                        .map(kind -> new Line(
                                rules.of(caller.tenant(), programme, kind),
                                sums.getOrDefault(kind, Sums.NONE),
                                shown(off.getOrDefault(kind, 0))))
                        .toList());
    }

    private static Optional<Integer> shown(int people) {
        return people == 0 || people >= FEWEST ? Optional.of(people) : Optional.empty();
    }
}
