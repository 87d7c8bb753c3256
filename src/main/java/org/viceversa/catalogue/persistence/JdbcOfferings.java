package org.viceversa.catalogue.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.catalogue.Catalogue;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.OfferingDraft;
import org.viceversa.catalogue.OfferingFilter;
import org.viceversa.catalogue.Offerings;
import org.viceversa.people.Texts;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** The catalogue in the tables {@code offering}, {@code offering_skill} and {@code offering_prerequisite}. */
public final class JdbcOfferings implements Offerings {

    private static final String SELECT = "select " + OfferingReader.COLUMNS + " from offering o where o.tenant = ?";
    private static final String ORDER = " order by o.sort_key, o.id";
    private static final int LONGEST_SORT_KEY = 200;

    private final Transactions transactions;
    private final Jdbc jdbc;
    private final OfferingReader reader;

    public JdbcOfferings(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
        this.reader = new OfferingReader(jdbc);
    }

    @Override
    public Optional<Offering> find(UUID tenant, UUID id) {
        return reader.list(tenant, SELECT + " and o.id = ?", tenant, id).stream()
                .findFirst();
    }

    @Override
    public Map<UUID, Offering> listByIds(UUID tenant, Collection<UUID> ids) {
        return reader.list(tenant, SELECT + " and o.id = any(?)", tenant, column(ids)).stream()
                .collect(Collectors.toMap(Offering::id, Function.identity()));
    }

    @Override
    public List<Offering> listTeaching(UUID tenant, Collection<UUID> skills) {
        return reader.list(
                tenant,
                SELECT + " and not o.retired and exists (select 1 from offering_skill s where s.offering_id = o.id"
                        + " and s.skill_id = any(?))" + ORDER,
                tenant,
                column(skills));
    }

    @Override
    public List<Offering> list(UUID tenant, OfferingFilter filter) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>(List.of(tenant));
        OfferingQuery.narrow(sql, parameters, tenant, filter);
        sql.append(ORDER).append(" limit ?");
        parameters.add(filter.limit());
        return reader.list(tenant, sql.toString(), parameters.toArray());
    }

    @Override
    public List<Offering> listAll(UUID tenant) {
        return reader.list(tenant, SELECT + ORDER, tenant);
    }

    @Override
    public List<String> listCurrencies(UUID tenant) {
        return jdbc.list(
                "select distinct currency from offering where tenant = ? and not retired and currency is not null"
                        + " order by currency",
                row -> row.getString(1),
                tenant);
    }

    private record Before(UUID offering, UUID earlier) {}

    @Override
    public Map<UUID, List<UUID>> listPrerequisites(UUID tenant) {
        return jdbc
                .list(
                        "select offering_id, prerequisite_id from offering_prerequisite where tenant = ?"
                                + " order by offering_id, place",
                        row -> new Before(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                        tenant)
                .stream()
                .collect(Collectors.groupingBy(
                        Before::offering,
                        LinkedHashMap::new,
                        Collectors.mapping(Before::earlier, Collectors.toList())));
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return jdbc.find(
                        "select 1 from offering_skill where tenant = ? and skill_id = ? limit 1",
                        row -> true,
                        tenant,
                        skill)
                .isPresent();
    }

    @Override
    public void hold(UUID tenant) {
        jdbc.insertOrLeave("insert into catalogue_hold (tenant) values (?)", tenant);
        jdbc.find("select tenant from catalogue_hold where tenant = ? for update", row -> true, tenant);
    }

    @Override
    public Offering add(Offering offering) {
        return transactions.call(() -> {
            boolean ours = jdbc.insertOrLeave(
                    "insert into offering (kind, title, provider, accredited, url, course_id, cost_minor, currency,"
                            + " expenses, credits, terms, hours, language, mode, checked_on, retired, changed_at,"
                            + " name_key, sort_key, search_text, version, tenant, id) values (?, ?, ?, ?, ?, ?, ?, ?,"
                            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    parameters(offering, offering.version()));
            if (!ours) {
                throw Catalogue.exists();
            }
            addParts(offering);
            return offering;
        });
    }

    @Override
    public Offering save(Offering offering) {
        return transactions.call(() -> {
            if (isNameTaken(offering)) {
                throw Catalogue.exists();
            }
            List<Object> parameters = new ArrayList<>(List.of(parameters(offering, offering.version() + 1)));
            parameters.add(offering.version());
            int saved = jdbc.update(
                    "update offering set kind = ?, title = ?, provider = ?, accredited = ?, url = ?, course_id = ?,"
                            + " cost_minor = ?, currency = ?, expenses = ?, credits = ?, terms = ?, hours = ?,"
                            + " language = ?, mode = ?, checked_on = ?, retired = ?, changed_at = ?, name_key = ?,"
                            + " sort_key = ?, search_text = ?, version = ? where tenant = ? and id = ?"
                            + " and version = ?",
                    parameters.toArray());
            if (saved == 0) {
                throw Catalogue.changed();
            }
            jdbc.update(
                    "delete from offering_skill where tenant = ? and offering_id = ?",
                    offering.tenant(),
                    offering.id());
            jdbc.update(
                    "delete from offering_prerequisite where tenant = ? and offering_id = ?",
                    offering.tenant(),
                    offering.id());
            addParts(offering);
            return OfferingReader.withVersion(offering, offering.version() + 1);
        });
    }

    private boolean isNameTaken(Offering offering) {
        return jdbc.find(
                        "select id from offering where tenant = ? and name_key = ? and id <> ?",
                        row -> true,
                        offering.tenant(),
                        nameKey(offering),
                        offering.id())
                .isPresent();
    }

    private static Object[] parameters(Offering offering, int version) {
        Optional<Money> cost = offering.cost();
        return new Object[] {
            offering.kind().name(),
            offering.title(),
            offering.provider(),
            offering.accredited(),
            offering.url(),
            offering.course(),
            cost.map(Money::minor).orElse(0L),
            cost.map(money -> money.currency().getCurrencyCode()),
            PartsJson.ofExpenses(offering.expenses()),
            PartsJson.ofCredits(offering.credits()),
            PartsJson.ofTerms(offering.terms()),
            offering.hours(),
            offering.language(),
            offering.mode().name(),
            offering.checkedOn(),
            offering.retired(),
            offering.changedAt(),
            nameKey(offering),
            sortKey(offering),
            OfferingFilter.searchText(offering),
            version,
            offering.tenant(),
            offering.id()
        };
    }

    private static UUID nameKey(Offering offering) {
        String key = OfferingDraft.key(offering.title(), offering.provider());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sortKey(Offering offering) {
        byte[] words = Texts.fold(offering.title()).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(words, Math.min(words.length, LONGEST_SORT_KEY));
    }

    private void addParts(Offering offering) {
        List<Teaches> skills = offering.skills();
        Function<Teaches, Object> skill = Teaches::skill;
        jdbc.update(
                "insert into offering_skill (offering_id, tenant, skill_id, to_level, place)"
                        + " select ?, ?, t.skill_id, t.to_level, t.place from unnest(cast(? as uuid array),"
                        + " cast(? as integer array), cast(? as integer array)) as t(skill_id, to_level, place)",
                offering.id(),
                offering.tenant(),
                Column.of("uuid", skills, skill),
                Column.of("integer", skills, Teaches::toLevel),
                places(skills));
        jdbc.update(
                "insert into offering_prerequisite (offering_id, tenant, prerequisite_id, place)"
                        + " select ?, ?, t.prerequisite_id, t.place from unnest(cast(? as uuid array),"
                        + " cast(? as integer array)) as t(prerequisite_id, place)",
                offering.id(),
                offering.tenant(),
                column(offering.prerequisites()),
                places(offering.prerequisites()));
    }

    private static Column column(Collection<UUID> ids) {
        return new Column("uuid", List.copyOf(ids));
    }

    private static Column places(List<?> parts) {
        return new Column("integer", IntStream.range(0, parts.size()).boxed().toList());
    }
}
