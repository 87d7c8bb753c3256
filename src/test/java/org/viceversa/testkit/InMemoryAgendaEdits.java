package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.viceversa.mentoringsession.AgendaEdit;
import org.viceversa.mentoringsession.AgendaEdits;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Programmes' own words for agendas without a database. */
public final class InMemoryAgendaEdits implements AgendaEdits {

    private final List<AgendaEdit> kept = new ArrayList<>();

    @Override
    public List<AgendaEdit> list(UUID tenant, UUID programme) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.programme().equals(programme))
                .sorted(Comparator.comparing(AgendaEdit::key))
                .toList();
    }

    @Override
    public AgendaEdit save(AgendaEdit edit) {
        int before = list(edit.tenant(), edit.programme()).stream()
                .filter(one -> one.key().equals(edit.key()))
                .mapToInt(AgendaEdit::version)
                .findFirst()
                .orElse(0);
        if (before != edit.version()) {
            throw new Refused(Kind.CONFLICT, "agenda-changed", "Changed in another window.");
        }
        kept.removeIf(one -> one.tenant().equals(edit.tenant())
                && one.programme().equals(edit.programme())
                && one.key().equals(edit.key()));
        AgendaEdit next = new AgendaEdit(
                edit.tenant(),
                edit.programme(),
                edit.key(),
                edit.title(),
                edit.senior(),
                edit.junior(),
                edit.hidden(),
                edit.version() + 1,
                edit.changedAt());
        kept.add(next);
        return next;
    }
}
