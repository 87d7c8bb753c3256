package org.viceversa.catalogue.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.persistence.JsonColumn;

/** Expenses, credits and terms, which are always read and written whole, as JSON in one column each. */
final class PartsJson {

    private static final JsonColumn JSON = new JsonColumn(JsonMapper.builder().build(), "A column of table offering");
    private static final TypeReference<List<Cost>> COSTS = new TypeReference<>() {};
    private static final TypeReference<List<Credits>> CREDITS = new TypeReference<>() {};
    private static final TypeReference<List<Dates>> DATES = new TypeReference<>() {};

    private PartsJson() {}

    private record Cost(String kind, long minor, String currency) {}

    private record Credits(String scheme, String category, int hundredths) {}

    private record Dates(
            String starts, String ends, @Nullable String applyBy) {}

    static String ofExpenses(List<Expense> expenses) {
        return write(expenses.stream()
                .map(one -> new Cost(
                        one.kind().name(),
                        one.amount().minor(),
                        one.amount().currency().getCurrencyCode()))
                .toList());
    }

    static List<Expense> expenses(String json) {
        return read(json, COSTS).stream()
                .map(one -> new Expense(
                        ExpenseKind.valueOf(one.kind()), new Money(one.minor(), Currency.getInstance(one.currency()))))
                .toList();
    }

    static String ofCredits(List<CreditUnits> credits) {
        return write(credits.stream()
                .map(one -> new Credits(one.scheme(), one.category(), one.hundredths()))
                .toList());
    }

    /** How a scheme stands in what {@link #ofCredits} writes. */
    static String scheme(String name) {
        return "\"scheme\":" + write(name) + ",";
    }

    static List<CreditUnits> credits(String json) {
        return read(json, CREDITS).stream()
                .map(one -> new CreditUnits(one.scheme(), one.category(), one.hundredths()))
                .toList();
    }

    static String ofTerms(List<Term> terms) {
        return write(terms.stream()
                .map(one -> new Dates(
                        one.starts().toString(),
                        one.ends().toString(),
                        one.applyBy().map(LocalDate::toString).orElse(null)))
                .toList());
    }

    static List<Term> terms(String json) {
        return read(json, DATES).stream()
                .map(one -> new Term(
                        LocalDate.parse(one.starts()),
                        LocalDate.parse(one.ends()),
                        Optional.ofNullable(one.applyBy()).map(LocalDate::parse)))
                .toList();
    }

    private static String write(Object values) {
        return JSON.write(values);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        return JSON.read(json, type);
    }
}
