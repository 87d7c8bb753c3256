package org.viceversa.quickhelp;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.quickhelp.HelpDesk.Place;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Asks for twenty minutes of somebody's time. */
public final class AskForHelp {

    static final int MOST_OPEN = 3;

    private final HelpDesk desk;
    private final HelpRequests requests;

    AskForHelp(HelpDesk desk, HelpRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    /**
     * @param times by the clock of the zone; empty for any time that suits both
     * @param zone of the asker; theirs as they enrolled where nothing is said
     */
    public record Question(UUID cycle, UUID skill, String words, List<LocalDateTime> times, Optional<ZoneId> zone) {}

    /**
     * @throws Refused {@code help-not-yours}; {@code help-too-many}; {@code help-not-offered}; {@code text-missing}; {@code
     *     text-too-long}; {@code help-times-invalid}; {@code time-past}; {@code time-skipped}
     */
    public HelpRequest run(Caller caller, Question question) {
        UUID asker = caller.person().id();
        Place own = desk.placeOf(caller.tenant(), question.cycle(), asker).orElseThrow(AskForHelp::notYours);
        Enrolment mine = own.enrolment();
        int level = HelpDesk.levelFor(mine.answers(), question.skill());
        if (desk.othersIn(own).stream().noneMatch(one -> HelpDesk.offers(one, question.skill(), level))) {
            throw new Refused(
                    Kind.CONFLICT,
                    "help-not-offered",
                    "Nobody offers this skill just now. Choose another one, or look again in a few days.");
        }
        Instant now = desk.time();
        long open = requests.listFor(caller.tenant(), asker).stream()
                .filter(one -> one.asker().equals(asker) && one.stateAt(now) == HelpRequest.State.OPEN)
                .count();
        if (open >= MOST_OPEN) {
            throw new Refused(
                    Kind.CONFLICT,
                    "help-too-many",
                    "Three of your requests are open, which is the most at a time. Withdraw one, or wait until somebody"
                            + " takes it.");
        }
        if (Texts.cleanLines(question.words(), Integer.MAX_VALUE).isEmpty()) {
            throw new Refused(Kind.INVALID, "text-missing", "Please write what it is about first.");
        }
        ZoneId zone = question.zone().orElse(mine.answers().zone());
        HelpRequest request = new HelpRequest(
                UUID.randomUUID(),
                caller.tenant(),
                question.cycle(),
                asker,
                question.skill(),
                question.words(),
                level,
                zone,
                instants(question.times(), zone, now),
                HelpRequest.State.OPEN,
                Optional.empty(),
                Optional.empty(),
                "",
                now.plus(HelpRequest.LIFE),
                1,
                now,
                now);
        requests.add(request);
        return request;
    }

    private static List<Instant> instants(List<LocalDateTime> times, ZoneId zone, Instant now) {
        if (times.size() > HelpRequest.MOST_TIMES || times.stream().distinct().count() < times.size()) {
            throw new Refused(
                    Kind.INVALID, "help-times-invalid", "Give up to three different times, or none for any free time.");
        }
        return times.stream().map(time -> instant(time, zone, now)).sorted().toList();
    }

    private static Instant instant(LocalDateTime time, ZoneId zone, Instant now) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "time-skipped",
                    "The clocks are put forward over one of these times: it does not exist on that day. Choose another one.");
        }
        Instant at = time.toInstant(offsets.get(0));
        if (!at.isAfter(now) || at.isAfter(now.plus(HelpRequest.LIFE))) {
            throw new Refused(
                    Kind.INVALID,
                    "time-past",
                    "Each time must lie ahead, within seven days: after that the request ends by itself.");
        }
        return at;
    }

    private static Refused notYours() {
        return new Refused(
                Kind.FORBIDDEN,
                "help-not-yours",
                "Only those who take part in a programme that is under way can ask in it. Enrol first.");
    }
}
