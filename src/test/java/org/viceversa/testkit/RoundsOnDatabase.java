package org.viceversa.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.persistence.JdbcEmployeeRecords;
import org.viceversa.employees.persistence.JdbcSelfDeclarations;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.pairing.Likings;
import org.viceversa.pairing.persistence.JdbcChoiceLists;
import org.viceversa.pairing.persistence.JdbcMarks;
import org.viceversa.pairing.persistence.JdbcOfferRules;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.pairinground.FindRound;
import org.viceversa.pairinground.LoadPool;
import org.viceversa.pairinground.OfferPairings;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PreviewRules;
import org.viceversa.pairinground.Proposals;
import org.viceversa.pairinground.PublishPairingRound;
import org.viceversa.pairinground.ReadPairingSettings;
import org.viceversa.pairinground.RunPairingRound;
import org.viceversa.pairinground.StartPairingRound;
import org.viceversa.pairinground.persistence.JdbcPairingRounds;
import org.viceversa.pairinground.persistence.JdbcPairingSettingsShelf;
import org.viceversa.pairinground.persistence.JdbcPoolShelf;
import org.viceversa.pairinground.persistence.JdbcProposals;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.people.persistence.JdbcTaughtCourses;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ChangeCycleState;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.History;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.programme.persistence.JdbcChanges;
import org.viceversa.programme.persistence.JdbcCourseOptOuts;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.persistence.JdbcAssessments;
import org.viceversa.skills.persistence.JdbcFreshnessRules;
import org.viceversa.skills.persistence.JdbcPractices;
import org.viceversa.skills.persistence.JdbcSkills;

/** Rounds as the tool makes them, on a PostgreSQL with as many made-up people as are wanted. */
public final class RoundsOnDatabase {

    private static final int SKILLS = 300;

    public final UUID tenant = UUID.randomUUID();
    public final Transactions transactions;
    public final JdbcPairingRounds rounds;
    public final JdbcPairings pairings;
    public final JdbcEnrolments enrolments;
    public final FindCycle findCycle;
    public final LoadPool loadPool;
    public final StartPairingRound start;
    public final PreviewRules preview;
    public final PublishPairingRound publish;
    public final Cycle cycle;
    public final Clock clock = Clock.systemUTC();
    private final Database database;

    public RoundsOnDatabase(Database database) {
        this.database = database;
        transactions = new Transactions(database);
        rounds = new JdbcPairingRounds(transactions);
        pairings = new JdbcPairings(transactions);
        enrolments = new JdbcEnrolments(transactions);
        JdbcProgrammes programmes = new JdbcProgrammes(transactions);
        JdbcCycles cycles = new JdbcCycles(transactions);
        JdbcPeople people = new JdbcPeople(transactions);
        Programme programme = Programmed.programme(tenant, "GE-500");
        cycle = Programmed.cycle(programme, Cycle.State.MATCHING);
        programmes.add(programme);
        cycles.add(cycle);
        findCycle = new FindCycle(
                cycles,
                programmes,
                new ReachOfProgramme(new JdbcCourseOptOuts(transactions), (any, person) -> Set.of()),
                enrolments);
        JdbcSkills skills = new JdbcSkills(transactions);
        JdbcEmployeeRecords records = new JdbcEmployeeRecords(transactions);
        loadPool = new LoadPool(new LoadPool.Sources(
                enrolments,
                people,
                records::listFor,
                records::listReportingLines,
                new JdbcSelfDeclarations(transactions),
                new EstimateSkills(
                        skills,
                        new JdbcAssessments(transactions),
                        new JdbcPractices(transactions),
                        new JdbcFreshnessRules(transactions),
                        clock),
                new JdbcTaughtCourses(transactions),
                pairings,
                new Likings(new JdbcChoiceLists(transactions), new JdbcMarks(transactions)),
                new JdbcProposals(transactions)));
        FindRound findRound = new FindRound(findCycle, rounds);
        ReadPairingSettings settings = new ReadPairingSettings(programmes, new JdbcPairingSettingsShelf(transactions));
        start = new StartPairingRound(
                findRound,
                settings,
                rounds,
                new ChangeCycleState(
                        programmes,
                        cycles,
                        (any, one) -> true,
                        new History(new JdbcChanges(transactions), clock),
                        clock),
                clock);
        preview = new PreviewRules(findRound, settings, loadPool, clock);
        publish = new PublishPairingRound(
                findRound,
                new PublishPairingRound.Shelves(rounds, new JdbcProposals(transactions), enrolments, pairings, people),
                new OfferPairings(enrolments, pairings, new JdbcOfferRules(transactions), clock),
                clock);
    }

    public RunPairingRound run() {
        return run(new JdbcProposals(transactions));
    }

    public RunPairingRound run(Proposals proposals) {
        return new RunPairingRound(
                new RunPairingRound.Shelves(rounds, proposals, new JdbcPoolShelf(transactions)),
                findCycle,
                loadPool,
                transactions::call,
                clock);
    }

    public Proposals proposals() {
        return new JdbcProposals(transactions);
    }

    public Caller manager(String name) {
        Person person =
                new Person(UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, "");
        return new Caller(
                tenant, new JdbcPeople(transactions).add(person), Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));
    }

    public PairingRound started(Caller manager) {
        return transactions.call(() -> start.run(manager, cycle.id(), Optional.of(11L)));
    }

    /**
     * Makes people up, half of them mentors: with records, wishes and offers among three hundred skills of which few are
     * popular, and assessments of what they offer.
     */
    public void addPeople(int each) throws SQLException {
        String day = Availability.between(0, 4, 9, 17).bits();
        String morning = Availability.between(0, 4, 8, 12).bits();
        String late = Availability.between(1, 5, 14, 20).bits();
        String number = "cast(substr(p.subject, 2) as int)";
        List<String> statements = List.of(
                "insert into skill_framework (id, tenant, identifier, title, description, licence, credit, version,"
                        + " retired, revision, changed_at) select gen_random_uuid(), '$T', 'f', 'F', '', '', '', '1',"
                        + " false, 1, 1",
                "insert into skill (id, tenant, framework_id, code, name, group_name, kind, description, decay,"
                        + " level_words, alignments, retired, version, sort_key, search_text) select gen_random_uuid(),"
                        + " '$T', f.id, 'k' || g, 'Skill ' || g, 'G', 'HARD', '', 'MIXED', '[]', '[]', false, 1,"
                        + " convert_to('k' || g, 'UTF8'), 'skill' from skill_framework f, generate_series(0, "
                        + (SKILLS - 1) + ") g where f.tenant = '$T'",
                "insert into person select gen_random_uuid(), '$T', 's' || g, 'Person ' || g, '', '', 's' || g ||"
                        + " '@example.org', 'E' || g, true, false, 'en' from generate_series(1, " + 2 * each + ") g",
                "insert into employee (id, tenant, id_number, email, id_key, email_key, sort_key, hired_on, grade,"
                        + " department, site, job_function, manager_key, status, pay_band, zone, languages, changed_at,"
                        + " first_import, person_id, person_name) select gen_random_uuid(), '$T', p.sourced_id, p.email,"
                        + " convert_to(lower(p.sourced_id), 'UTF8'), convert_to(p.email, 'UTF8'),"
                        + " convert_to(lower(p.sourced_id), 'UTF8'), current_date - case when " + number
                        + " % 2 = 0 then 3650 else 200 end, case when " + number + " % 2 = 0 then 8 else 2 end,"
                        + " 'Department ' || " + number + " % 23, 'Site ' || " + number + " % 7, 'Function ' || "
                        + number + " % 11, 'e' || 1 + " + number + " / 10, 'ACTIVE', '', '', '', 1, gen_random_uuid(),"
                        + " p.id, '' from person p where p.tenant = '$T' and p.subject like 's%'",
                "insert into enrolment (id, tenant, cycle_id, person_id, sides, state, languages, availability, zone,"
                        + " topics_off, capacity, consent_notice, consent_at, version, changed_at)"
                        + " select gen_random_uuid(), '$T', '$C', p.id, case when " + number
                        + " % 2 = 0 then 'MENTEE' else 'MENTOR' end, 'READY', case when " + number
                        + " % 9 = 0 then 'de:FLUENT' else 'en:FLUENT de:WORKING' end, case " + number
                        + " % 3 when 0 then '" + day + "' when 1 then '" + morning + "' else '" + late
                        + "' end, 'Europe/Zurich', '', 1 + (" + number + " / 2) % 2, 1, 1, 1, 1 from person p"
                        + " where p.tenant = '$T' and p.subject like 's%'",
                "insert into enrolment_need (enrolment_id, tenant, place, skill_id, current_level, wanted_level,"
                        + " priority) select w.id, '$T', w.place, k.id, w.place % 2, 4, 1 + w.place % 3 from (select e.id,"
                        + " g as place, g * 75 + cast(floor(75 * power(abs(hashtext('need' || e.person_id || g)) % 1000 / 1000.0, 3)) as int) as chosen from enrolment e,"
                        + " generate_series(0, 3) g where e.tenant = '$T' offset 0) w join skill k on k.tenant = '$T'"
                        + " and k.code = 'k' || w.chosen",
                "insert into enrolment_offer (enrolment_id, tenant, place, skill_id, level, sentence, shown) select w.id,"
                        + " '$T', w.place, k.id, 3 + w.place % 3, '', true from (select e.id, g as place, g * 75 +"
                        + " cast(floor(75 * power(abs(hashtext('offer' || e.person_id || g)) % 1000 / 1000.0, 3)) as int) as chosen from enrolment e,"
                        + " generate_series(0, 3) g where e.tenant = '$T' offset 0) w join skill k on k.tenant = '$T'"
                        + " and k.code = 'k' || w.chosen",
                "insert into skill_assessment (id, tenant, person_id, skill_id, level, source, rater_id, note,"
                        + " assessed_at) select gen_random_uuid(), '$T', e.person_id, o.skill_id, o.level, 'SELF',"
                        + " e.person_id, '', cast(extract(epoch from now()) * 1000000 as bigint) from enrolment e"
                        + " join enrolment_offer o on o.enrolment_id = e.id where e.tenant = '$T'",
                "analyze");
        try (Connection connection = database.dataSource().getConnection()) {
            for (String statement : statements) {
                String sql = statement
                        .replace("$T", tenant.toString())
                        .replace("$C", cycle.id().toString());
                try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                    prepared.execute();
                }
            }
            connection.commit();
        }
    }
}
