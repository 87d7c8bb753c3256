package org.viceversa.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.NoticeRule.Design;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Shows a mail before anybody gets it, with names that nobody has, and sends it to whoever asks. */
public final class PreviewNotice {

    private static final String YOU = "Wanda Muster";
    private static final String PARTNER = "Igor Beispiel";

    private final Programmes programmes;
    private final NoticeRules rules;
    private final MailQueue queue;
    private final MailTransport transport;
    private final Clock clock;

    public PreviewNotice(
            Programmes programmes, NoticeRules rules, MailQueue queue, MailTransport transport, Clock clock) {
        this.programmes = programmes;
        this.rules = rules;
        this.queue = queue;
        this.transport = transport;
        this.clock = clock;
    }

    /** @throws Refused {@code not-allowed}; {@code programme-unknown}; what {@link NoticeRule} says of the words */
    public MailText show(Caller caller, UUID programme, NoticeKind kind, Design design) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme found = Organisation.find(programmes, caller.tenant(), programme);
        SaveRule.requireKind(programme, kind);
        NoticeRule rule = rules.of(caller.tenant(), programme, kind).with(design);
        Map<String, String> values = values(found, rule);
        return MailWriter.digest(
                YOU,
                List.of(new MailWriter.Item(Wording.fill(rule.subject(), values), Wording.fill(rule.text(), values))),
                Optional.empty());
    }

    /** The same, and {@code mail-off} where there is no mail server, {@code no-address} where we know none of theirs. */
    public void send(Caller caller, UUID programme, NoticeKind kind, Design design) {
        MailText text = show(caller, programme, kind, design);
        if (!transport.isOn()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "mail-off",
                    "No mail server is set up, so no mail is sent. Notices stand in the tool all the same.");
        }
        if (caller.person().particulars().email().isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "no-address",
                    "Your learning platform does not tell your e-mail address, so nothing can be sent to you.");
        }
        UUID person = caller.person().id();
        queue.add(Mail.of(caller.tenant(), person, Mail.Kind.TEST, "test/" + UUID.randomUUID(), text, clock.instant()));
    }

    private Map<String, String> values(Programme programme, NoticeRule rule) {
        Map<String, String> values = new HashMap<>();
        values.put("name", YOU);
        values.put("partner", PARTNER);
        values.put("mentor", PARTNER);
        values.put("mentee", YOU);
        values.put("programme", programme.name());
        values.put("cycle", programme.name());
        values.put("pair", programme.labels().pair());
        values.put("pairs", programme.labels().pairs());
        values.put(
                "title",
                rule.kind().isOfOrganisation() ? "Statistics for everybody" : "Try one new tool each month");
        values.put("outcome", "approved");
        values.put(
                "days", rule.days().stream().map(Object::toString).findFirst().orElse("3"));
        values.put("date", date(rule.kind()));
        return values;
    }

    private String date(NoticeKind kind) {
        ZoneId theirs = ZoneId.of("Europe/Zurich");
        LocalDate day = clock.instant().atZone(theirs).toLocalDate().plusDays(7);
        return kind == NoticeKind.SESSION_CONFIRMED || kind == NoticeKind.SESSION_PROPOSED
                ? EnglishDates.time(day.atTime(10, 0).atZone(theirs).toInstant(), theirs, ZoneId.of("Asia/Kathmandu"))
                : EnglishDates.day(day);
    }
}
