package org.viceversa.reflection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.ListMyReflections;

/** {@code GET /api/reflections}: all that the caller wrote, and what the course asks them to write. */
@Path("/reflections")
@Produces(MediaType.APPLICATION_JSON)
public final class MyReflectionsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListMyReflections listMyReflections;
    private final Transactions transactions;

    public MyReflectionsResource(
            Function<HttpServletRequest, Caller> callers,
            ListMyReflections listMyReflections,
            Transactions transactions) {
        this.callers = callers;
        this.listMyReflections = listMyReflections;
        this.transactions = transactions;
    }

    /** What is to be written first. */
    record MyReflectionsView(List<ReflectionLineView> reflections) {}

    @GET
    public MyReflectionsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> new MyReflectionsView(listMyReflections.run(callers.apply(request)).stream()
                .map(ReflectionLineView::of)
                .toList()));
    }
}
