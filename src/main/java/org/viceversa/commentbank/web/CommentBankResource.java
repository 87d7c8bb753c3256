package org.viceversa.commentbank.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.commentbank.BankComment;
import org.viceversa.commentbank.BankComment.Place;
import org.viceversa.commentbank.KeepComments;
import org.viceversa.commentbank.SuggestComments;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/comment-bank}: what the caller says often. */
@Path("/comment-bank")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentBankResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final SuggestComments suggest;
    private final KeepComments keep;
    private final Transactions transactions;

    public CommentBankResource(
            Function<HttpServletRequest, Caller> callers,
            SuggestComments suggest,
            KeepComments keep,
            Transactions transactions) {
        this.callers = callers;
        this.suggest = suggest;
        this.keep = keep;
        this.transactions = transactions;
    }

    record BankCommentsView(List<BankCommentView> comments) {}

    record BankCommentView(
            UUID id, Optional<String> criterion, Optional<Integer> level, String text, int uses, int version) {
        static BankCommentView of(BankComment one) {
            return new BankCommentView(
                    one.id(), one.place().criterion(), one.place().level(), one.text(), one.uses(), one.version());
        }
    }

    /**
     * @param criterion a rubric's; left out for any
     * @param level the criterion's, 0 for the lowest; left out for any
     * @param version of what was looked at; not needed for a new one
     */
    record BankCommentRequest(
            @Nullable String criterion,
            @Nullable Integer level,
            @Nullable String text,
            @Nullable Integer version) {
        Place place() {
            return new Place(
                    Optional.of(Asked.text(criterion)).filter(one -> !one.isBlank()), Optional.ofNullable(level));
        }
    }

    @GET
    public BankCommentsView list(
            @Context HttpServletRequest request,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("criterion") @DefaultValue("") String criterion,
            @QueryParam("level") @DefaultValue("") String level) {
        Place place = new Place(Optional.of(criterion).filter(one -> !one.isBlank()), level(level));
        return transactions.call(() -> new BankCommentsView(suggest.list(callers.apply(request), place, search).stream()
                .map(BankCommentView::of)
                .toList()));
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable BankCommentRequest body) {
        BankCommentRequest wish = Asked.given(body);
        BankComment kept =
                transactions.call(() -> keep.add(callers.apply(request), wish.place(), Asked.text(wish.text())));
        return Response.status(Response.Status.CREATED)
                .entity(BankCommentView.of(kept))
                .build();
    }

    @PUT
    @Path("/{comment}")
    public BankCommentView change(
            @Context HttpServletRequest request,
            @PathParam("comment") String comment,
            @Nullable BankCommentRequest body) {
        UUID id = id(comment);
        BankCommentRequest wish = Asked.given(body);
        Integer version = wish.version();
        if (version == null) {
            throw new Refused(
                    Kind.INVALID, "version-missing", "Send the version of the comment that you looked at with it.");
        }
        int looked = version;
        return BankCommentView.of(transactions.call(
                () -> keep.change(callers.apply(request), id, looked, wish.place(), Asked.text(wish.text()))));
    }

    @POST
    @Path("/{comment}/use")
    public BankCommentView use(@Context HttpServletRequest request, @PathParam("comment") String comment) {
        UUID id = id(comment);
        return BankCommentView.of(transactions.call(() -> keep.use(callers.apply(request), id)));
    }

    @DELETE
    @Path("/{comment}")
    public Response remove(@Context HttpServletRequest request, @PathParam("comment") String comment) {
        UUID id = id(comment);
        transactions.run(() -> keep.remove(callers.apply(request), id));
        return Response.noContent().build();
    }

    private static Optional<Integer> level(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,2}")) {
            throw Asked.invalid("A level is a number from 0.");
        }
        return Optional.of(Integer.parseInt(text));
    }

    private static UUID id(String text) {
        return Ids.of(
                text,
                () -> new Refused(Kind.NOT_FOUND, "comment-unknown", "You have no such comment. Load the list again."));
    }
}
