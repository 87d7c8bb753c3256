package org.viceversa.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.Ideas;
import org.viceversa.notebook.Introduction;
import org.viceversa.notebook.Introductions;
import org.viceversa.notebook.Note;
import org.viceversa.notebook.Notes;
import org.viceversa.notebook.RaiseIdea;
import org.viceversa.notebook.ThankYou;
import org.viceversa.notebook.ThankYous;
import org.viceversa.notebook.WriteNote;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Notes, ideas, introductions and thanks without a database. */
public final class InMemoryNotebook {

    public final Notes notes = new NotesInMemory();
    public final Ideas ideas = new IdeasInMemory();
    public final Introductions introductions = new IntroductionsInMemory();
    public final ThankYous thanks = new ThanksInMemory();

    private static final class NotesInMemory implements Notes {
        private final Map<UUID, Note> kept = new LinkedHashMap<>();

        @Override
        public Optional<Note> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id))
                    .filter(note -> note.tenant().equals(tenant));
        }

        @Override
        public List<Note> listReadable(UUID tenant, UUID pairing, UUID reader) {
            return kept.values().stream()
                    .filter(note ->
                            note.tenant().equals(tenant) && note.pairing().equals(pairing))
                    .filter(note -> note.isReadableBy(reader))
                    .sorted(Comparator.comparing(Note::changedAt).reversed())
                    .toList();
        }

        @Override
        public int count(UUID tenant, UUID pairing, UUID author) {
            return (int) listReadable(tenant, pairing, author).stream()
                    .filter(note -> note.author().equals(author))
                    .count();
        }

        @Override
        public boolean add(Note note) {
            return kept.putIfAbsent(note.id(), note) == null;
        }

        @Override
        public Note save(Note note) {
            if (find(note.tenant(), note.id())
                    .filter(before -> before.version() == note.version())
                    .isEmpty()) {
                throw WriteNote.changedMeanwhile();
            }
            Note next = new Note(
                    note.id(),
                    note.tenant(),
                    note.pairing(),
                    note.author(),
                    note.kind(),
                    note.session(),
                    note.text(),
                    note.version() + 1,
                    note.madeAt(),
                    note.changedAt());
            kept.put(next.id(), next);
            return next;
        }

        @Override
        public void remove(UUID tenant, UUID id) {
            find(tenant, id).ifPresent(note -> kept.remove(id));
        }
    }

    private static final class IdeasInMemory implements Ideas {
        private final Map<UUID, Idea> kept = new LinkedHashMap<>();

        private List<Idea> latestFirst() {
            return kept.values().stream()
                    .sorted(Comparator.comparing(Idea::madeAt).reversed())
                    .toList();
        }

        @Override
        public Optional<Idea> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id))
                    .filter(idea -> idea.tenant().equals(tenant));
        }

        @Override
        public List<Idea> listOf(UUID tenant, UUID pairing) {
            return latestFirst().stream()
                    .filter(idea ->
                            idea.tenant().equals(tenant) && idea.pairing().equals(pairing))
                    .toList();
        }

        @Override
        public List<Idea> listOfProgramme(UUID tenant, UUID programme, Idea.Audience atLeast) {
            return latestFirst().stream()
                    .filter(idea ->
                            idea.tenant().equals(tenant) && idea.programme().equals(programme))
                    .filter(idea -> idea.audience().compareTo(atLeast) >= 0)
                    .toList();
        }

        @Override
        public void add(Idea idea) {
            kept.put(idea.id(), idea);
        }

        @Override
        public Idea save(Idea idea) {
            if (find(idea.tenant(), idea.id())
                    .filter(before -> before.version() == idea.version())
                    .isEmpty()) {
                throw RaiseIdea.changedMeanwhile();
            }
            Idea next = new Idea(
                    idea.id(),
                    idea.tenant(),
                    idea.programme(),
                    idea.pairing(),
                    idea.by(),
                    idea.asked(),
                    idea.text(),
                    idea.area(),
                    idea.audience(),
                    idea.state(),
                    idea.answerBy(),
                    idea.answer(),
                    idea.answeredBy(),
                    idea.answeredAt(),
                    idea.version() + 1,
                    idea.madeAt(),
                    idea.changedAt());
            kept.put(next.id(), next);
            return next;
        }

        @Override
        public void see(UUID tenant, UUID pairing, UUID asked) {
            listOf(tenant, pairing).stream()
                    .filter(idea -> idea.asked().equals(asked) && idea.state() == Idea.State.RAISED)
                    .forEach(idea -> kept.put(
                            idea.id(),
                            new Idea(
                                    idea.id(),
                                    idea.tenant(),
                                    idea.programme(),
                                    idea.pairing(),
                                    idea.by(),
                                    idea.asked(),
                                    idea.text(),
                                    idea.area(),
                                    idea.audience(),
                                    Idea.State.SEEN,
                                    idea.answerBy(),
                                    idea.answer(),
                                    idea.answeredBy(),
                                    idea.answeredAt(),
                                    idea.version(),
                                    idea.madeAt(),
                                    idea.changedAt())));
        }

        @Override
        public void remove(UUID tenant, UUID id) {
            find(tenant, id).ifPresent(idea -> kept.remove(id));
        }
    }

    private static final class IntroductionsInMemory implements Introductions {
        private final Map<UUID, Introduction> kept = new LinkedHashMap<>();

        @Override
        public Optional<Introduction> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public List<Introduction> listOf(UUID tenant, UUID pairing) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.pairing().equals(pairing))
                    .sorted(Comparator.comparing(Introduction::changedAt).reversed())
                    .toList();
        }

        @Override
        public void add(Introduction one) {
            kept.put(one.id(), one);
        }

        @Override
        public Introduction save(Introduction one) {
            if (find(one.tenant(), one.id())
                    .filter(before -> before.version() == one.version())
                    .isEmpty()) {
                throw new Refused(Kind.CONFLICT, "introduction-changed", "Your partner was quicker.");
            }
            Introduction next = new Introduction(
                    one.id(),
                    one.tenant(),
                    one.pairing(),
                    one.from(),
                    one.person(),
                    one.name(),
                    one.why(),
                    one.state(),
                    one.version() + 1,
                    one.madeAt(),
                    one.changedAt());
            kept.put(next.id(), next);
            return next;
        }
    }

    private static final class ThanksInMemory implements ThankYous {
        private final Map<UUID, ThankYou> kept = new LinkedHashMap<>();

        private List<ThankYou> of(UUID tenant) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .sorted(Comparator.comparing(ThankYou::madeAt).reversed())
                    .toList();
        }

        @Override
        public Optional<ThankYou> find(UUID tenant, UUID id) {
            return of(tenant).stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<ThankYou> listOf(UUID tenant, UUID pairing) {
            return of(tenant).stream()
                    .filter(one -> one.pairing().equals(pairing))
                    .toList();
        }

        @Override
        public List<ThankYou> listOnWall(UUID tenant, UUID programme, int most) {
            return of(tenant).stream()
                    .filter(one -> one.programme().equals(programme) && one.isOnWall())
                    .limit(most)
                    .toList();
        }

        @Override
        public Set<UUID> listGivers(UUID tenant, UUID receiver) {
            return of(tenant).stream()
                    .filter(one -> one.to().equals(receiver))
                    .map(ThankYou::from)
                    .collect(Collectors.toSet());
        }

        @Override
        public void add(ThankYou one) {
            kept.put(one.id(), one);
        }

        @Override
        public void saveShown(ThankYou one, UUID by) {
            ThankYou before = find(one.tenant(), one.id()).orElseThrow();
            boolean giver = before.from().equals(by);
            kept.put(
                    one.id(),
                    new ThankYou(
                            one.id(),
                            one.tenant(),
                            one.programme(),
                            one.pairing(),
                            one.from(),
                            one.to(),
                            one.text(),
                            giver ? one.giverShows() : before.giverShows(),
                            giver ? before.receiverShows() : one.receiverShows(),
                            one.madeAt()));
        }
    }
}
