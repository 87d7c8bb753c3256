package org.viceversa.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.notice.MailTransport;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticeRule.Design;
import org.viceversa.notice.PreviewNotice;
import org.viceversa.notice.SaveRule;
import org.viceversa.notice.SaveRule.Change;
import org.viceversa.notice.ShowRules;
import org.viceversa.notice.web.RuleViews.PreviewView;
import org.viceversa.notice.web.RuleViews.RuleView;
import org.viceversa.notice.web.RuleViews.RulesView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/programmes/{programme}/notice-rules}: when people are told something, and in which words. */
@Path("/programmes/{programme}/notice-rules")
@Produces(MediaType.APPLICATION_JSON)
public final class NoticeRulesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowRules showRules;
    private final SaveRule saveRule;
    private final PreviewNotice preview;
    private final MailTransport transport;
    private final Transactions transactions;

    public NoticeRulesResource(
            Function<HttpServletRequest, Caller> callers,
            ShowRules showRules,
            SaveRule saveRule,
            PreviewNotice preview,
            MailTransport transport,
            Transactions transactions) {
        this.callers = callers;
        this.showRules = showRules;
        this.saveRule = saveRule;
        this.preview = preview;
        this.transport = transport;
        this.transactions = transactions;
    }

    @GET
    public RulesView list(@Context HttpServletRequest request, @PathParam("programme") String programme) {
        UUID id = NoticeAsked.programme(programme);
        return transactions.call(() -> RulesView.of(showRules.run(callers.apply(request), id), transport.isOn()));
    }

    @PUT
    @Path("/{kind}")
    public RuleView change(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @PathParam("kind") String kind,
            @Nullable RuleRequest body) {
        UUID id = NoticeAsked.programme(programme);
        Change change = Asked.given(body).change(NoticeAsked.word(NoticeKind.class, kind));
        return transactions.call(() -> RuleView.of(saveRule.run(callers.apply(request), id, change)));
    }

    /** Of words that need not be kept. */
    @POST
    @Path("/{kind}/preview")
    public PreviewView preview(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @PathParam("kind") String kind,
            @Nullable RuleRequest body) {
        UUID id = NoticeAsked.programme(programme);
        NoticeKind known = NoticeAsked.word(NoticeKind.class, kind);
        Design design = Asked.given(body).design();
        return transactions.call(() -> PreviewView.of(preview.show(callers.apply(request), id, known, design)));
    }

    /** To the caller alone. */
    @POST
    @Path("/{kind}/test")
    public void test(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @PathParam("kind") String kind,
            @Nullable RuleRequest body) {
        UUID id = NoticeAsked.programme(programme);
        NoticeKind known = NoticeAsked.word(NoticeKind.class, kind);
        Design design = Asked.given(body).design();
        transactions.run(() -> preview.send(callers.apply(request), id, known, design));
    }
}
