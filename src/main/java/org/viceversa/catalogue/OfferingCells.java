package org.viceversa.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Term;

/** An offering in the words of its table: what an export writes, an import reads, and a difference is told in. */
public final class OfferingCells {

    /** Between the parts of a cell. */
    public static final String BETWEEN = "; ";

    private OfferingCells() {}

    /** By the column's key, in the order of the columns. */
    public static Map<String, String> of(
            OfferingDraft draft, Function<UUID, String> skillCode, Function<UUID, String> titleOf) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("title", draft.title());
        cells.put("kind", draft.kind().name());
        cells.put("provider", draft.provider());
        cells.put("accredited", draft.accredited() ? "yes" : "no");
        cells.put("url", draft.url());
        for (ExpenseKind kind : ExpenseKind.values()) {
            cells.put(keyOf(kind), amount(draft.expenses(), kind));
        }
        cells.put("currency", currency(draft.expenses()));
        cells.put("credits", join(draft.credits(), OfferingCells::credits));
        cells.put("skills", join(draft.skills(), one -> skillCode.apply(one.skill()) + ":" + one.toLevel()));
        cells.put("prerequisites", join(draft.prerequisites(), titleOf));
        cells.put("terms", join(draft.terms(), OfferingCells::term));
        cells.put("hours", draft.hours() == 0 ? "" : String.valueOf(draft.hours()));
        cells.put("language", draft.language());
        cells.put("mode", draft.mode().name());
        cells.put("checked", draft.checkedOn().map(LocalDate::toString).orElse(""));
        return cells;
    }

    public static String keyOf(ExpenseKind kind) {
        return switch (kind) {
            case TUITION -> "tuition";
            case FEE -> "fees";
            case BOOK -> "books";
            case EXAM -> "exam";
        };
    }

    private static <T> String join(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining(BETWEEN));
    }

    private static String amount(List<Expense> expenses, ExpenseKind kind) {
        return expenses.stream()
                .filter(expense -> expense.kind() == kind)
                .map(Expense::amount)
                .reduce(Money::plus)
                .map(OfferingCells::amount)
                .orElse("");
    }

    /** In whole units with the currency's decimals, such as 1250.50. */
    public static String amount(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return BigDecimal.valueOf(money.minor(), digits).toPlainString();
    }

    private static String currency(List<Expense> expenses) {
        return expenses.stream()
                .map(expense -> expense.amount().currency().getCurrencyCode())
                .findFirst()
                .orElse("");
    }

    private static String credits(CreditUnits units) {
        String scheme = units.category().isEmpty() ? units.scheme() : units.scheme() + "/" + units.category();
        return scheme + ":"
                + BigDecimal.valueOf(units.hundredths(), 2).stripTrailingZeros().toPlainString();
    }

    private static String term(Term term) {
        String days = term.starts() + "/" + term.ends();
        return term.applyBy().map(day -> days + "/" + day).orElse(days);
    }
}
