package org.viceversa.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.notice.Notice;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.ReadMyNotices;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/me/notices}: what the caller was told. */
@Path("/me/notices")
@Produces(MediaType.APPLICATION_JSON)
public final class MyNoticesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ReadMyNotices readMyNotices;
    private final Transactions transactions;

    public MyNoticesResource(
            Function<HttpServletRequest, Caller> callers, ReadMyNotices readMyNotices, Transactions transactions) {
        this.callers = callers;
        this.readMyNotices = readMyNotices;
        this.transactions = transactions;
    }

    /** @param path where in the tool it can be done; empty for nowhere */
    record NoticeView(
            UUID id, NoticeKind kind, String subject, String text, String path, Instant madeAt, boolean read) {
        static NoticeView of(Notice one) {
            return new NoticeView(
                    one.id(), one.kind(), one.subject(), one.text(), one.path(), one.madeAt(), !one.isUnread());
        }
    }

    record MyNoticesView(int unread, List<NoticeView> notices) {}

    /** @param ids which were read; none for all */
    record ReadRequest(@Nullable List<String> ids) {}

    @GET
    public MyNoticesView list(@Context HttpServletRequest request) {
        return transactions.call(() -> view(callers.apply(request)));
    }

    private MyNoticesView view(Caller caller) {
        return new MyNoticesView(
                readMyNotices.countUnread(caller),
                readMyNotices.list(caller).stream().map(NoticeView::of).toList());
    }

    @POST
    @Path("/read")
    public MyNoticesView read(@Context HttpServletRequest request, @Nullable ReadRequest body) {
        List<UUID> ids = Asked.list(Asked.given(body).ids()).stream()
                .map(NoticeAsked::notice)
                .toList();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            readMyNotices.read(caller, ids);
            return view(caller);
        });
    }
}
