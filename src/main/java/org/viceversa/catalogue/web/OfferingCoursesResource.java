package org.viceversa.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.TakeOverCourses;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/offering-courses}: courses of the learning platform that the catalogue can take over. */
@Path("/offering-courses")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferingCoursesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final TakeOverCourses takeOverCourses;
    private final Transactions transactions;

    public OfferingCoursesResource(
            Function<HttpServletRequest, Caller> callers, TakeOverCourses takeOverCourses, Transactions transactions) {
        this.callers = callers;
        this.takeOverCourses = takeOverCourses;
        this.transactions = transactions;
    }

    record CoursesView(List<CourseView> courses) {}

    /** @param offering that it is already */
    record CourseView(UUID id, String title, String label, Optional<UUID> offering) {
        static CourseView of(TakeOverCourses.Candidate candidate) {
            return new CourseView(
                    candidate.course().id(),
                    candidate.course().title(),
                    candidate.course().label(),
                    candidate.offering());
        }
    }

    record TakeOverRequest(@Nullable List<String> courses) {}

    record TakenView(List<UUID> offerings) {}

    @GET
    public CoursesView list(
            @Context HttpServletRequest request, @QueryParam("search") @DefaultValue("") String search) {
        return transactions.call(() -> new CoursesView(takeOverCourses.list(callers.apply(request), search).stream()
                .map(CourseView::of)
                .toList()));
    }

    @POST
    public TakenView take(@Context HttpServletRequest request, @Nullable TakeOverRequest wish) {
        return transactions.call(() -> {
            List<UUID> ids = Asked.list(Asked.given(wish).courses()).stream()
                    .map(OfferingCoursesResource::courseId)
                    .toList();
            return new TakenView(takeOverCourses.run(callers.apply(request), ids).stream()
                    .map(Offering::id)
                    .toList());
        });
    }

    private static UUID courseId(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "offering-course-unknown",
                        "There is no such course here. Choose one from the list."));
    }
}
