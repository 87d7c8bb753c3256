package org.viceversa.marking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.reflection.Results;

/** Tells writers' lists what was released to them. */
public final class ReleasedResults implements Results {

    private final Papers papers;

    public ReleasedResults(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<Result> listOf(UUID tenant, UUID person) {
        return papers.listOf(tenant, person).stream()
                .filter(paper -> paper.state() != MarkingState.EXCUSED)
                .flatMap(paper -> paper.grade().stream()
                        .map(grade -> new Result(paper.activity(), grade.penalised(), grade.maximum(), grade.at())))
                .toList();
    }

    /** Activities from which the person is excused. */
    public Set<UUID> listExcused(UUID tenant, UUID person) {
        return papers.listOf(tenant, person).stream()
                .filter(paper -> paper.state() == MarkingState.EXCUSED)
                .map(Paper::activity)
                .collect(Collectors.toSet());
    }
}
