package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Mark;
import org.viceversa.pairing.SuggestPartners;
import org.viceversa.pairing.SuggestPartners.Filter;
import org.viceversa.pairing.SuggestPartners.Suggestion;
import org.viceversa.pairing.SuggestPartners.Suggestions;
import org.viceversa.pairing.web.MyPairingsView.ScoreView;
import org.viceversa.pairing.web.MyPairingsView.SkillLineView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/cycles/{cycle}/suggestions}: who suits the caller best, and what they note about them. */
@Path("/cycles/{cycle}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestionsResource {

    private static final int LONGEST_TAG = 8;

    private final Function<HttpServletRequest, Caller> callers;
    private final SuggestPartners suggestPartners;
    private final Transactions transactions;

    public SuggestionsResource(
            Function<HttpServletRequest, Caller> callers, SuggestPartners suggestPartners, Transactions transactions) {
        this.callers = callers;
        this.suggestPartners = suggestPartners;
        this.transactions = transactions;
    }

    record SkillChoiceView(UUID skill, String name) {}

    /** @param side the caller's own with this partner */
    record SuggestionView(
            UUID person,
            String name,
            Side side,
            ScoreView why,
            List<SkillLineView> theyTeach,
            List<SkillLineView> youTeach,
            List<String> languages,
            boolean bookmarked) {
        static SuggestionView of(Suggestion one) {
            return new SuggestionView(
                    one.person().id(),
                    one.person().name(),
                    one.suitable().own(),
                    ScoreView.of(one.suitable().score(), one.suitable().own()),
                    SkillLineView.of(one.theyTeach()),
                    SkillLineView.of(one.youTeach()),
                    one.languages().stream().sorted().toList(),
                    one.bookmarked());
        }
    }

    /**
     * @param eligible how many suit, whatever the filter, without those that the caller hid
     * @param found how many the filter finds, of which the best are shown
     */
    record SuggestionsView(
            boolean mayChoose,
            int eligible,
            int found,
            int hidden,
            List<SuggestionView> best,
            List<SkillChoiceView> skills,
            List<String> languages) {
        static SuggestionsView of(Suggestions all) {
            return new SuggestionsView(
                    all.mayChoose(),
                    all.eligible(),
                    all.found(),
                    all.hidden(),
                    all.best().stream().map(SuggestionView::of).toList(),
                    all.skills().entrySet().stream()
                            .map(one -> new SkillChoiceView(one.getKey(), one.getValue()))
                            .sorted(Comparator.comparing(one -> one.name().toLowerCase(Locale.ROOT)))
                            .toList(),
                    all.languages().stream().sorted().toList());
        }
    }

    /** @param mark BOOKMARKED, HIDDEN, or empty to take it back */
    record MarkRequest(@Nullable String mark) {}

    @GET
    public SuggestionsView suggest(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @QueryParam("skill") @DefaultValue("") String skill,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("bookmarked") @DefaultValue("false") boolean bookmarked) {
        UUID id = PairingAsked.cycle(cycle);
        Filter filter = filter(skill, language, bookmarked);
        return transactions.call(() -> SuggestionsView.of(suggestPartners.run(callers.apply(request), id, filter)));
    }

    @PUT
    @Path("/{person}/mark")
    public SuggestionsView mark(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @PathParam("person") String person,
            @Nullable MarkRequest body) {
        UUID id = PairingAsked.cycle(cycle);
        UUID about = PairingAsked.person(person);
        Optional<Mark.Kind> kind = Asked.word(Mark.Kind.class, Asked.given(body).mark());
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            suggestPartners.mark(caller, id, about, kind);
            return SuggestionsView.of(suggestPartners.run(caller, id, filter("", "", false)));
        });
    }

    private static Filter filter(String skill, String language, boolean bookmarked) {
        Optional<UUID> wanted = skill.isEmpty()
                ? Optional.empty()
                : Optional.of(Ids.of(skill, () -> Asked.invalid("A skill is named by its id.")));
        if (language.length() > LONGEST_TAG) {
            throw Asked.invalid("A language is named by its tag, such as en or pt.");
        }
        return new Filter(wanted, language, bookmarked);
    }
}
