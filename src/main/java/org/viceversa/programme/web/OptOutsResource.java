package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.OptCourseOut;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** {@code /api/programmes/{id}/opt-outs/{course}}: a course that stays out of a programme, or comes back. */
@Path("/programmes/{id}/opt-outs/{course}")
public final class OptOutsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final OptCourseOut optCourseOut;
    private final Transactions transactions;

    public OptOutsResource(
            Function<HttpServletRequest, Caller> callers, OptCourseOut optCourseOut, Transactions transactions) {
        this.callers = callers;
        this.optCourseOut = optCourseOut;
        this.transactions = transactions;
    }

    @PUT
    public Response leave(
            @Context HttpServletRequest request, @PathParam("id") String id, @PathParam("course") String course) {
        return decide(request, id, course, true);
    }

    @DELETE
    public Response comeBack(
            @Context HttpServletRequest request, @PathParam("id") String id, @PathParam("course") String course) {
        return decide(request, id, course, false);
    }

    private Response decide(HttpServletRequest request, String id, String course, boolean out) {
        UUID courseId =
                Ids.of(course, () -> new Refused(Kind.NOT_FOUND, "course-unknown", "This course is not known here."));
        transactions.run(() -> optCourseOut.run(callers.apply(request), Needed.programme(id), courseId, out));
        return Response.noContent().build();
    }
}
