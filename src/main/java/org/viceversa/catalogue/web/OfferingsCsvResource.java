package org.viceversa.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.catalogue.ExportOfferings;
import org.viceversa.catalogue.Offering;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.Skill;
import org.viceversa.web.CsvDownload;

/** {@code /api/offerings.csv}: the catalogue as the table that can be brought in again. */
@Path("/offerings.csv")
@Produces({"text/csv", MediaType.APPLICATION_JSON})
public final class OfferingsCsvResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ExportOfferings exportOfferings;
    private final Transactions transactions;

    public OfferingsCsvResource(
            Function<HttpServletRequest, Caller> callers, ExportOfferings exportOfferings, Transactions transactions) {
        this.callers = callers;
        this.exportOfferings = exportOfferings;
        this.transactions = transactions;
    }

    @GET
    public Response export(@Context HttpServletRequest request) {
        ExportOfferings.Found found = transactions.call(() -> exportOfferings.run(callers.apply(request)));
        return file("course-catalogue.csv", found.offerings(), found.skills());
    }

    /** The columns alone. */
    @GET
    @Path("/template")
    public Response template(@Context HttpServletRequest request) {
        transactions.run(() -> exportOfferings.requireManager(callers.apply(request)));
        return file("catalogue-template.csv", List.of(), Map.of());
    }

    private static Response file(String name, List<Offering> offerings, Map<UUID, Skill> skills) {
        Map<UUID, String> titles = offerings.stream().collect(Collectors.toMap(Offering::id, Offering::title));
        Map<String, Long> same =
                titles.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        StreamingOutput output = stream -> OfferingCsv.write(
                stream,
                offerings,
                id -> Optional.ofNullable(skills.get(id)).map(Skill::code).orElse(""),
                id -> isPlain(titles.getOrDefault(id, ";"), same) ? titles.getOrDefault(id, "") : id.toString());
        return CsvDownload.answer(output, name);
    }

    /** Whether a title names one offering and can stand among others in a cell; otherwise its id does. */
    private static boolean isPlain(String title, Map<String, Long> same) {
        return !title.contains(";") && same.getOrDefault(title, 0L) == 1;
    }
}
