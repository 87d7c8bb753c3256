package org.viceversa.catalogue.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.ListOfferings.Shown;
import org.viceversa.catalogue.ListOfferings.Whole;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.OfferingCells;
import org.viceversa.catalogue.OfferingRating;
import org.viceversa.catalogue.Usefulness;
import org.viceversa.skills.Skill;

/** An offering as pages show it. */
record OfferingView(
        UUID id,
        Offering.Kind kind,
        String title,
        String provider,
        boolean accredited,
        String url,
        Optional<UUID> course,
        Optional<MoneyView> cost,
        List<ExpenseView> expenses,
        List<CreditView> credits,
        List<SkillView> skills,
        List<UUID> prerequisites,
        List<TermView> terms,
        int hours,
        String language,
        Offering.Mode mode,
        Optional<LocalDate> checkedOn,
        boolean retired,
        int version,
        Instant changedAt,
        Optional<UsefulnessView> usefulness) {

    /**
     * @param minor in the currency's smallest unit
     * @param digits how many decimals it has
     * @param amount in whole units, as a form takes it
     */
    record MoneyView(long minor, int digits, String currency, String amount) {
        static MoneyView of(Money money) {
            Currency currency = money.currency();
            return new MoneyView(
                    money.minor(),
                    Math.max(0, currency.getDefaultFractionDigits()),
                    currency.getCurrencyCode(),
                    OfferingCells.amount(money));
        }
    }

    record ExpenseView(Offering.ExpenseKind kind, MoneyView cost) {}

    record CreditView(String scheme, String category, BigDecimal units) {}

    record SkillView(UUID id, String code, String name, int toLevel) {
        static SkillView of(Offering.Teaches teaches, Map<UUID, Skill> skills) {
            Optional<Skill> known = Optional.ofNullable(skills.get(teaches.skill()));
            return new SkillView(
                    teaches.skill(),
                    known.map(Skill::code).orElse(""),
                    known.map(Skill::name).orElse(""),
                    teaches.toLevel());
        }
    }

    record TermView(LocalDate starts, LocalDate ends, Optional<LocalDate> applyBy) {}

    /** Shown from five people on. */
    record UsefulnessView(int people, double stars, List<String> sentences) {
        static UsefulnessView of(Usefulness usefulness) {
            return new UsefulnessView(usefulness.people(), usefulness.stars(), usefulness.sentences());
        }
    }

    record EarlierView(UUID id, String title, boolean retired) {}

    record MineView(int stars, String sentence) {
        static MineView of(OfferingRating rating) {
            return new MineView(rating.stars(), rating.sentence());
        }
    }

    /**
     * @param before what comes before it, in its order
     * @param mine what the caller said of it
     */
    record WholeView(OfferingView offering, List<EarlierView> before, Optional<MineView> mine) {
        static WholeView of(Whole whole) {
            Offering offering = whole.shown().offering();
            List<EarlierView> before = offering.prerequisites().stream()
                    .flatMap(id -> Optional.ofNullable(whole.before().get(id)).stream())
                    .map(one -> new EarlierView(one.id(), one.title(), one.retired()))
                    .toList();
            return new WholeView(
                    OfferingView.of(whole.shown()), before, whole.mine().map(MineView::of));
        }
    }

    static OfferingView of(Shown shown) {
        return of(shown.offering(), shown.skills(), shown.usefulness());
    }

    static OfferingView of(Offering offering, Map<UUID, Skill> skills, Optional<Usefulness> usefulness) {
        return new OfferingView(
                offering.id(),
                offering.kind(),
                offering.title(),
                offering.provider(),
                offering.accredited(),
                offering.url(),
                offering.course(),
                offering.cost().map(MoneyView::of),
                offering.expenses().stream()
                        .map(one -> new ExpenseView(one.kind(), MoneyView.of(one.amount())))
                        .toList(),
                offering.credits().stream()
                        .map(one ->
                                new CreditView(one.scheme(), one.category(), BigDecimal.valueOf(one.hundredths(), 2)))
                        .toList(),
                offering.skills().stream().map(one -> SkillView.of(one, skills)).toList(),
                offering.prerequisites(),
                offering.terms().stream()
                        .map(one -> new TermView(one.starts(), one.ends(), one.applyBy()))
                        .toList(),
                offering.hours(),
                offering.language(),
                offering.mode(),
                offering.checkedOn(),
                offering.retired(),
                offering.version(),
                offering.changedAt(),
                usefulness.map(UsefulnessView::of));
    }
}
