package org.viceversa.catalogue.persistence;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.viceversa.catalogue.OfferingFilter;

/** A search of the catalogue in SQL. */
final class OfferingQuery {

    private static final String COUNTS = "lower(o.credits) like lower(?) escape '!'";

    private OfferingQuery() {}

    /** Adds what offerings have to be to be found. */
    static void narrow(StringBuilder sql, List<Object> parameters, UUID tenant, OfferingFilter filter) {
        if (!filter.retired()) {
            sql.append(" and not o.retired");
        }
        filter.kind().ifPresent(kind -> {
            sql.append(" and o.kind = ?");
            parameters.add(kind.name());
        });
        filter.skill().ifPresent(skill -> {
            sql.append(" and exists (select 1 from offering_skill s where s.offering_id = o.id and s.skill_id = ?)");
            parameters.add(skill);
        });
        if (filter.free()) {
            sql.append(" and o.cost_minor = 0");
        }
        filter.most().ifPresent(most -> {
            sql.append(" and (o.cost_minor = 0 or (o.currency = ? and o.cost_minor <= ?))");
            parameters.addAll(List.of(most.currency().getCurrencyCode(), most.minor()));
        });
        for (String word : filter.words()) {
            sql.append(" and o.search_text like ? escape '!'");
            parameters.add("%" + escaped(word) + "%");
        }
        if (!filter.schemes().isEmpty()) {
            sql.append(" and (").append(String.join(" or ", Collections.nCopies(filter.schemes().size(), COUNTS))).append(")");
            filter.schemes().forEach(scheme -> parameters.add("%" + escaped(PartsJson.scheme(scheme)) + "%"));
        }
        filter.after().ifPresent(after -> {
            String place = "(select p.sort_key from offering p where p.tenant = ? and p.id = ?)";
            sql.append(" and (o.sort_key > " + place + " or (o.sort_key = " + place + " and o.id > ?))");
            parameters.addAll(List.of(tenant, after, tenant, after, after));
        });
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
