package org.viceversa.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.OpenForm;
import org.viceversa.enrolment.SaveAnswers;
import org.viceversa.enrolment.SearchColleagues;
import org.viceversa.enrolment.SubmitEnrolment;
import org.viceversa.enrolment.web.EnrolmentView.PersonView;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/cycles/{cycle}/enrolment}: the caller's own form, saved as they fill it in, and sent. */
@Path("/cycles/{cycle}/enrolment")
@Produces(MediaType.APPLICATION_JSON)
public final class EnrolmentResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final OpenForm openForm;
    private final SaveAnswers saveAnswers;
    private final SubmitEnrolment submitEnrolment;
    private final SearchColleagues searchColleagues;
    private final OwnEnrolments own;
    private final People people;
    private final Transactions transactions;

    public EnrolmentResource(
            Function<HttpServletRequest, Caller> callers,
            OpenForm openForm,
            SaveAnswers saveAnswers,
            SubmitEnrolment submitEnrolment,
            SearchColleagues searchColleagues,
            OwnEnrolments own,
            People people,
            Transactions transactions) {
        this.callers = callers;
        this.openForm = openForm;
        this.saveAnswers = saveAnswers;
        this.submitEnrolment = submitEnrolment;
        this.searchColleagues = searchColleagues;
        this.own = own;
        this.people = people;
        this.transactions = transactions;
    }

    /** @param notice the version of the notice that was agreed to; 0 for none */
    record SubmitRequest(int version, int notice) {}

    record ColleaguesView(List<PersonView> people) {}

    @GET
    public FormView open(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            OpenForm.Form form = openForm.run(caller, cycleId(cycle));
            Map<UUID, Person> named =
                    people.listByIds(caller.tenant(), form.answers().avoid());
            return FormView.of(form, form.enrolment().map(kept -> own.view(kept, form.place())), named);
        });
    }

    @PUT
    public EnrolmentView save(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable AnswersRequest form) {
        AnswersRequest given = Asked.given(form);
        return answer(
                request,
                cycle,
                (caller, id) -> saveAnswers.run(caller, id, given.version(), given.chosenSides(), given.answers()));
    }

    @POST
    @Path("/submission")
    public EnrolmentView submit(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable SubmitRequest wish) {
        SubmitRequest given = Asked.given(wish);
        return answer(request, cycle, (caller, id) -> submitEnrolment.run(caller, id, given.version(), given.notice()));
    }

    @GET
    @Path("/colleagues")
    public ColleaguesView colleagues(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @QueryParam("search") @DefaultValue("") String search) {
        return transactions.call(() ->
                new ColleaguesView(searchColleagues.run(callers.apply(request), cycleId(cycle), search).stream()
                        .map(person -> new PersonView(person.id(), person.name()))
                        .toList()));
    }

    private EnrolmentView answer(HttpServletRequest request, String cycle, BiFunction<Caller, UUID, Enrolment> work) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return own.view(caller, work.apply(caller, cycleId(cycle)));
        });
    }

    static UUID cycleId(String text) {
        return Ids.of(text, FindCycle::unknown);
    }
}
