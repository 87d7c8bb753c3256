package org.viceversa.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.notice.ChangeNoticeSettings;
import org.viceversa.notice.ChangeNoticeSettings.Wanted;
import org.viceversa.notice.MailTransport;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticeKind.Topic;
import org.viceversa.notice.NoticeSettings;
import org.viceversa.notice.QuietHours;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/me/notice-settings}: how the caller wants to be told things. */
@Path("/me/notice-settings")
@Produces(MediaType.APPLICATION_JSON)
public final class NoticeSettingsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ChangeNoticeSettings change;
    private final MailTransport transport;
    private final Transactions transactions;

    public NoticeSettingsResource(
            Function<HttpServletRequest, Caller> callers,
            ChangeNoticeSettings change,
            MailTransport transport,
            Transactions transactions) {
        this.callers = callers;
        this.change = change;
        this.transport = transport;
        this.transactions = transactions;
    }

    record KindView(NoticeKind kind, Topic topic, boolean mail) {}

    /**
     * @param mailServer whether mail can be sent from here at all
     * @param address where it goes; empty where the platform tells none
     */
    record NoticeSettingsView(
            boolean mail,
            boolean calendar,
            String quietFrom,
            String quietTo,
            boolean weekends,
            Optional<String> zone,
            List<KindView> kinds,
            boolean mailServer,
            String address,
            int version) {}

    /** @param off what no mail is wanted about */
    record NoticeSettingsRequest(
            @Nullable Boolean mail,
            @Nullable Boolean calendar,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            @Nullable Boolean weekends,
            @Nullable String zone,
            @Nullable List<String> off,
            @Nullable Integer version) {

        Wanted wanted() {
            Set<NoticeKind> without = Asked.list(off).stream()
                    .map(word -> NoticeAsked.word(NoticeKind.class, word))
                    .collect(Collectors.toSet());
            return new Wanted(
                    NoticeAsked.yes(mail),
                    NoticeAsked.yes(calendar),
                    new QuietHours(NoticeAsked.time(quietFrom), NoticeAsked.time(quietTo), NoticeAsked.yes(weekends)),
                    NoticeAsked.zone(zone),
                    without,
                    NoticeAsked.number(version));
        }
    }

    @GET
    public NoticeSettingsView show(@Context HttpServletRequest request) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return view(caller, change.show(caller));
        });
    }

    @PUT
    public NoticeSettingsView change(@Context HttpServletRequest request, @Nullable NoticeSettingsRequest body) {
        Wanted wanted = Asked.given(body).wanted();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return view(caller, change.change(caller, wanted));
        });
    }

    private NoticeSettingsView view(Caller caller, NoticeSettings settings) {
        return new NoticeSettingsView(
                settings.mail(),
                settings.calendar(),
                settings.quiet().from().toString(),
                settings.quiet().to().toString(),
                settings.quiet().weekends(),
                settings.zone().map(ZoneId::getId),
                Arrays.stream(NoticeKind.values())
                        .map(kind ->
                                new KindView(kind, kind.topic(), !settings.off().contains(kind)))
                        .toList(),
                transport.isOn(),
                caller.person().particulars().email(),
                settings.version());
    }
}
