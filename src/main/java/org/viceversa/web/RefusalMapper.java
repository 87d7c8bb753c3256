package org.viceversa.web;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.refusal.Refused;
import org.viceversa.web.Problems.Problem;

/** The one place where the API turns what went wrong into an answer. */
public final class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalMapper.class);

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            if (refused.kind() == Refused.Kind.UNAVAILABLE) {
                LOG.warn("Refused as {}", refused.code(), refused.getCause());
            }
            return answer(Problem.of(refused));
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return answer(Problem.ofStatus(web.getResponse().getStatus()));
        }
        if (thrown instanceof JacksonException && thrown.getCause() instanceof Refused whileReading) {
            return toResponse(whileReading);
        }
        if (thrown instanceof JacksonException) {
            return answer(new Problem(
                    "about:blank",
                    "Not valid",
                    400,
                    "json-invalid",
                    "The request's JSON does not have the expected form.",
                    null));
        }
        String reference = Problems.newReference();
        LOG.error("Internal error, reference {}", reference, thrown);
        return answer(Problem.ofBug(reference));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problems.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }
}
