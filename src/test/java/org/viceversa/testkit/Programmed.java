package org.viceversa.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.programme.Conduct;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Labels;
import org.viceversa.programme.PairingRules;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.Notice;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.programme.Programme.Sponsor;
import org.viceversa.programme.Programme.Visibility;

/** Programmes and cycles for tests, complete enough to open. */
public final class Programmed {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private Programmed() {}

    /** Open to the whole site. */
    public static Programme programme(UUID tenant, String name) {
        return programme(tenant, name, Visibility.SITE, List.of());
    }

    public static Programme programme(UUID tenant, String name, Visibility visibility, List<UUID> courses) {
        return new Programme(
                UUID.randomUUID(),
                tenant,
                name,
                Kind.REVERSE,
                "rotnem",
                new Labels("Rotnem", "Rotnems", "executive", "executives", "Rotnem pair", "Rotnem pairs"),
                "Our leaders learn to read a dashboard of social posts.",
                new Sponsor("Amara Okafor", "I had a Rotnem myself.\nIt changed how I listen."),
                "Đorđe Petrović",
                List.of(UUID.fromString("00000000-0000-4000-8000-000000000001")),
                DirectionRule.USUAL,
                visibility,
                false,
                FormRules.USUAL,
                new PairingRules(PairingRules.Mode.SENIORS_CHOOSE, 2, true, Optional.of(12)),
                new Conduct(Optional.of(95), 14, 6, List.of("first-meeting", "how-to"), "rotnem"),
                new Notice(1, "What you write is read by the programme's team."),
                List.of(new SafetyContact("Līga Bērziņa", "+371 20 000 000")),
                courses,
                false,
                1,
                NOW);
    }

    /** The same, about these skills. */
    public static Programme withSkills(Programme one, List<UUID> skills) {
        return new Programme(
                one.id(),
                one.tenant(),
                one.name(),
                one.kind(),
                one.template(),
                one.labels(),
                one.goal(),
                one.sponsor(),
                one.champion(),
                skills,
                one.direction(),
                one.visibility(),
                one.approval(),
                one.form(),
                one.pairing(),
                one.conduct(),
                one.notice(),
                one.contacts(),
                one.courses(),
                one.archived(),
                one.version(),
                one.changedAt());
    }

    /** Opens today, for two weeks. */
    public static Cycle cycle(Programme programme, Cycle.State state) {
        return new Cycle(
                UUID.randomUUID(),
                programme.tenant(),
                programme.id(),
                "Winter",
                TODAY,
                TODAY.plusDays(14),
                TODAY.plusDays(21),
                Optional.of(TODAY.plusDays(200)),
                14,
                6,
                Optional.empty(),
                Optional.of(TODAY.plusDays(16)),
                ZONE,
                state,
                1);
    }
}
