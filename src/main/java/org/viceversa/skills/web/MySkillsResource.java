package org.viceversa.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.AssessSkills;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.KeepEvidence;
import org.viceversa.skills.NotePractice;
import org.viceversa.skills.PickSkillProfile;
import org.viceversa.skills.Practice;
import org.viceversa.skills.SelfAssessment;
import org.viceversa.skills.ShowMySkills;
import org.viceversa.skills.web.MySkillsView.DetailView;
import org.viceversa.skills.web.MySkillsView.EvidenceView;
import org.viceversa.web.Ids;

/** {@code /api/my-skills}: what the caller can do; nobody else's is here. */
@Path("/my-skills")
@Produces(MediaType.APPLICATION_JSON)
public final class MySkillsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Uses uses;
    private final Transactions transactions;

    public MySkillsResource(Function<HttpServletRequest, Caller> callers, Uses uses, Transactions transactions) {
        this.callers = callers;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** What this resource asks for. */
    public record Uses(
            ShowMySkills showMySkills,
            AssessSkills assessSkills,
            NotePractice notePractice,
            KeepEvidence keepEvidence,
            PickSkillProfile pickSkillProfile) {}

    record AssessmentRequestBody(
            @Nullable Integer level, @Nullable String note) {}

    record PracticeView(UUID id, Instant at) {
        static PracticeView of(Practice practice) {
            return new PracticeView(practice.id(), practice.at());
        }
    }

    record EvidenceRequest(
            @Nullable String assessmentId,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String link,
            @Nullable String text,
            @Nullable String visibility,
            @Nullable String expiresOn) {}

    /** @param profileId empty to go back to what my employee record names */
    record ProfileChoice(@Nullable String profileId) {}

    @GET
    public MySkillsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> MySkillsView.of(uses.showMySkills().run(callers.apply(request))));
    }

    @GET
    @Path("/{skill}")
    public DetailView read(@Context HttpServletRequest request, @PathParam("skill") String skill) {
        return transactions.call(
                () -> DetailView.of(uses.showMySkills().run(callers.apply(request), Words.skillId(skill))));
    }

    @POST
    @Path("/{skill}/assessments")
    public Response assess(
            @Context HttpServletRequest request,
            @PathParam("skill") String skill,
            @Nullable AssessmentRequestBody body) {
        transactions.run(() -> {
            int level = Words.number(body == null ? null : body.level(), "level");
            String note = Words.text(body == null ? null : body.note());
            uses.assessSkills()
                    .run(callers.apply(request), List.of(new SelfAssessment(Words.skillId(skill), level, note)));
        });
        return Response.noContent().build();
    }

    @POST
    @Path("/{skill}/practices")
    public Response practise(@Context HttpServletRequest request, @PathParam("skill") String skill) {
        PracticeView noted = transactions.call(
                () -> PracticeView.of(uses.notePractice().run(callers.apply(request), Words.skillId(skill))));
        return Response.status(Response.Status.CREATED).entity(noted).build();
    }

    @DELETE
    @Path("/practices/{id}")
    public Response takeBack(@Context HttpServletRequest request, @PathParam("id") String id) {
        transactions.run(() -> uses.notePractice()
                .undo(
                        callers.apply(request),
                        Ids.of(
                                id,
                                () -> new Refused(
                                        Kind.NOT_FOUND,
                                        "practice-unknown",
                                        "There is nothing of yours to be taken back here."))));
        return Response.noContent().build();
    }

    @POST
    @Path("/{skill}/evidence")
    public Response addEvidence(
            @Context HttpServletRequest request, @PathParam("skill") String skill, @Nullable EvidenceRequest body) {
        EvidenceRequest given = body == null ? new EvidenceRequest(null, null, null, null, null, null, null) : body;
        EvidenceView added = transactions.call(
                () -> EvidenceView.of(uses.keepEvidence().run(callers.apply(request), wish(skill, given))));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    private static KeepEvidence.Wish wish(String skill, EvidenceRequest given) {
        String assessment = Words.text(given.assessmentId());
        return new KeepEvidence.Wish(
                Words.skillId(skill),
                assessment.isBlank()
                        ? Optional.empty()
                        : Optional.of(Ids.of(
                                assessment,
                                () -> new Refused(
                                        Kind.NOT_FOUND,
                                        "assessment-unknown",
                                        "There is no such word about you in this skill."))),
                Words.value(Evidence.Kind.class, given.kind()),
                Words.text(given.title()),
                Words.text(given.link()),
                Words.text(given.text()),
                Words.findValue(Evidence.Visibility.class, given.visibility()).orElse(Evidence.Visibility.PRIVATE),
                Words.findDate(given.expiresOn()));
    }

    @DELETE
    @Path("/evidence/{id}")
    public Response removeEvidence(@Context HttpServletRequest request, @PathParam("id") String id) {
        transactions.run(() -> uses.keepEvidence()
                .remove(
                        callers.apply(request),
                        Ids.of(
                                id,
                                () -> new Refused(
                                        Kind.NOT_FOUND, "evidence-unknown", "There is no such evidence of yours."))));
        return Response.noContent().build();
    }

    @PUT
    @Path("/profile")
    public Response pickProfile(@Context HttpServletRequest request, @Nullable ProfileChoice choice) {
        transactions.run(() -> {
            String id = Words.text(choice == null ? null : choice.profileId());
            uses.pickSkillProfile()
                    .run(
                            callers.apply(request),
                            id.isBlank() ? Optional.empty() : Optional.of(SkillProfilesResource.profileId(id)));
        });
        return Response.noContent().build();
    }
}
