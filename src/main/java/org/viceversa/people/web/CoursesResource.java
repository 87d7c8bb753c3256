package org.viceversa.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.ListCourses;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/courses}: courses of the whole site in which somebody opened the tool, the last opened first. */
@Path("/courses")
@Produces(MediaType.APPLICATION_JSON)
public final class CoursesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListCourses listCourses;
    private final Transactions transactions;

    public CoursesResource(
            Function<HttpServletRequest, Caller> callers, ListCourses listCourses, Transactions transactions) {
        this.callers = callers;
        this.listCourses = listCourses;
        this.transactions = transactions;
    }

    record CoursesView(List<FoundCourseView> courses) {}

    record FoundCourseView(UUID id, String title, String label) {
        static FoundCourseView of(Course course) {
            return new FoundCourseView(course.id(), course.title(), course.label());
        }
    }

    @GET
    public CoursesView list(
            @Context HttpServletRequest request, @QueryParam("search") @DefaultValue("") String search) {
        return transactions.call(() -> new CoursesView(listCourses.run(callers.apply(request), search).stream()
                .map(FoundCourseView::of)
                .toList()));
    }
}
