package org.viceversa.enrolment.web;

import static org.viceversa.enrolment.web.EnrolmentResource.cycleId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.ListParticipants;
import org.viceversa.enrolment.ListParticipants.Overview;
import org.viceversa.enrolment.Participant;
import org.viceversa.enrolment.Participant.Stage;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Labels;
import org.viceversa.skills.Skills;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;

/** {@code /api/cycles/{cycle}/participants}: who was invited and how far each came, for those who run the programme. */
@Path("/cycles/{cycle}/participants")
public final class ParticipantsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListParticipants listParticipants;
    private final Skills skills;
    private final Transactions transactions;

    public ParticipantsResource(
            Function<HttpServletRequest, Caller> callers,
            ListParticipants listParticipants,
            Skills skills,
            Transactions transactions) {
        this.callers = callers;
        this.listParticipants = listParticipants;
        this.skills = skills;
        this.transactions = transactions;
    }

    /**
     * @param stage one of those of a participant, or empty for all
     * @param side MENTOR, MENTEE, or empty for both
     */
    record Filter(String search, String stage, String side) {

        Filter(
                @QueryParam("search") @DefaultValue("") String search,
                @QueryParam("stage") @DefaultValue("") String stage,
                @QueryParam("side") @DefaultValue("") String side) {
            this.search = search;
            this.stage = stage;
            this.side = side;
        }

        Optional<Stage> wantedStage() {
            return stage.isEmpty() ? Optional.empty() : Optional.of(AnswersRequest.word(Stage.class, stage, "stage"));
        }

        Optional<Side> wantedSide() {
            return side.isEmpty() ? Optional.empty() : Optional.of(AnswersRequest.word(Side.class, side, "side"));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ParticipantsView list(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @BeanParam Filter filter,
            @QueryParam("after") @DefaultValue("0") String after) {
        int from = Asked.place(after);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return ParticipantsView.of(
                    found(caller, cycle, filter), from, ids -> skills.listByIds(caller.tenant(), ids));
        });
    }

    /** All that the same filter finds, as a table. */
    @GET
    @Path("/csv")
    public Response csv(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @BeanParam Filter filter) {
        Overview overview = transactions.call(() -> found(callers.apply(request), cycle, filter));
        return file(overview, overview.found(), "participants.csv");
    }

    /** Those who are to be reminded and have not answered since, for mail of one's own. */
    @GET
    @Path("/reminders")
    public Response reminders(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        Overview overview = transactions.call(() -> found(callers.apply(request), cycle, new Filter("", "", "")));
        return file(
                overview,
                overview.found().stream().filter(Participant::isToBeReminded).toList(),
                "to-remind.csv");
    }

    private Overview found(Caller caller, String cycle, Filter filter) {
        return listParticipants.run(caller, cycleId(cycle), filter.search(), filter.wantedStage(), filter.wantedSide());
    }

    private static Response file(Overview overview, List<Participant> people, String name) {
        Labels labels = overview.place().programme().labels();
        StreamingOutput output = stream -> {
            try (CsvDownload csv =
                    new CsvDownload(stream, "name", "contact", "side", "stage", "since", "reminded on day")) {
                people.forEach(one -> csv.add(
                        one.name(),
                        one.contact(),
                        one.sides().stream()
                                .sorted()
                                .map(side -> side == Side.MENTOR ? labels.mentor() : labels.mentee())
                                .collect(Collectors.joining(", ")),
                        one.stage().name(),
                        one.since().toString(),
                        one.reminders().stream().map(String::valueOf).collect(Collectors.joining(", "))));
            }
        };
        return CsvDownload.answer(output, name);
    }
}
