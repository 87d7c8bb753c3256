package org.viceversa.quickhelp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentoringsession.CalendarEntry;
import org.viceversa.mentoringsession.CalendarEntry.Attendee;
import org.viceversa.mentoringsession.CalendarFiles;
import org.viceversa.mentoringsession.CalendarMail;
import org.viceversa.mentoringsession.CalendarMail.Method;
import org.viceversa.mentoringsession.CalendarPost;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Puts twenty minutes that two agreed on into both calendars, and takes them away when one of the two cannot. */
public final class TellCalendars implements AfterHelp {

    private final CalendarFiles files;
    private final CalendarPost post;
    private final People people;
    private final Skills skills;

    public TellCalendars(CalendarFiles files, CalendarPost post, People people, Skills skills) {
        this.files = files;
        this.post = post;
        this.people = people;
        this.skills = skills;
    }

    @Override
    public void changed(HelpRequest before, HelpRequest now) {
        if (now.state() == HelpRequest.State.TAKEN) {
            tell(Method.REQUEST, now, now.version());
        } else if (before.state() == HelpRequest.State.TAKEN && now.state() != HelpRequest.State.DONE) {
            // With whom it was agreed on stands in what was before.
            tell(Method.CANCEL, before, now.version());
        }
    }

    private void tell(Method method, HelpRequest agreed, int sequence) {
        agreed.startsAt()
                .flatMap(start -> agreed.endsAt()
                        .flatMap(end ->
                                agreed.helper().map(helper -> entry(method, agreed, sequence, helper, start, end))))
                .ifPresent(entry -> {
                    String calendar = files.message(method, entry);
                    entry.attendees()
                            .forEach(one -> post.post(new CalendarMail(
                                    agreed.tenant(),
                                    one.person(),
                                    entry.entry() + "/" + sequence + "/" + one.person(),
                                    method,
                                    entry.title(),
                                    calendar)));
                });
    }

    private CalendarEntry entry(
            Method method, HelpRequest agreed, int sequence, UUID helper, Instant start, Instant end) {
        String skill =
                skills.find(agreed.tenant(), agreed.skill()).map(Skill::name).orElse("");
        List<UUID> both = List.of(helper, agreed.asker());
        Map<UUID, Person> known = people.listByIds(agreed.tenant(), both);
        return new CalendarEntry(
                entryOf(agreed, helper),
                sequence,
                method == Method.CANCEL,
                start,
                end,
                skill + ": " + HelpRequest.MINUTES + " min",
                agreed.words(),
                "",
                both.stream()
                        .map(id -> Optional.ofNullable(known.get(id))
                                .map(one -> new Attendee(
                                        id, one.name(), one.particulars().email()))
                                .orElseGet(() -> new Attendee(id, "", "")))
                        .toList(),
                agreed.madeAt(),
                agreed.changedAt());
    }

    /** Another helper's is another entry, so that the first one's can be taken away from them alone. */
    private static UUID entryOf(HelpRequest agreed, UUID helper) {
        return UUID.nameUUIDFromBytes((agreed.id() + "/" + helper).getBytes(StandardCharsets.US_ASCII));
    }
}
