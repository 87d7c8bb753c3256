package org.viceversa.scoredelivery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.registration.Registration;

/** Columns of 50 points as Moodle keeps them, told what goes wrong. */
final class FakeGradebook implements Gradebook {

    private static final BigDecimal MAXIMUM = new BigDecimal(50);

    final Map<String, Map<String, Result>> cells = new HashMap<>();
    final List<LineItem> columns = new ArrayList<>();
    final List<Score> posted = new ArrayList<>();
    final Deque<PlatformCallFailed> postFailures = new ArrayDeque<>();
    final Set<String> overridden = new HashSet<>();
    final Set<String> teachers = new HashSet<>();
    Optional<PlatformCallFailed> down = Optional.empty();
    boolean readable = true;
    boolean leavesOutZeros;
    Duration ahead = Duration.ZERO;
    Runnable onPost = () -> {};

    static PlatformCallFailed failure(Cause cause) {
        return new PlatformCallFailed(cause, "told to");
    }

    void addColumn(String address, Optional<String> link, String key) {
        cells.put(address, new HashMap<>());
        columns.add(new LineItem(Optional.of(address), "Column", MAXIMUM, link, key, ""));
    }

    void removeColumn(String address) {
        cells.remove(address);
        columns.removeIf(column -> column.id().equals(Optional.of(address)));
    }

    void setByTeacher(String column, String user, String points) {
        cell(column).put(user, new Result(user, Optional.of(new BigDecimal(points)), MAXIMUM, "by hand"));
    }

    Optional<BigDecimal> shown(String column, String user) {
        return Optional.ofNullable(cell(column).get(user)).flatMap(Result::score);
    }

    private Map<String, Result> cell(String column) {
        if (!cells.containsKey(column)) {
            throw failure(Cause.NOT_FOUND);
        }
        return cells.get(column);
    }

    private void answer() {
        if (down.isPresent()) {
            throw down.get();
        }
    }

    @Override
    public void postScore(Registration registration, String column, Score score) {
        answer();
        onPost.run();
        if (!postFailures.isEmpty()) {
            throw postFailures.pop();
        }
        if (teachers.contains(score.userId())) {
            throw failure(Cause.REFUSED);
        }
        posted.add(score);
        BigDecimal points =
                score.given().orElseThrow().multiply(MAXIMUM).divide(score.maximum(), MathContext.DECIMAL64);
        if (!overridden.contains(score.userId())) {
            cell(column).put(score.userId(), new Result(score.userId(), Optional.of(points), MAXIMUM, score.comment()));
        }
    }

    @Override
    public List<Result> listResults(Registration registration, String column, Optional<String> userId) {
        answer();
        if (!readable) {
            throw failure(Cause.NOT_ALLOWED);
        }
        return cell(column).values().stream()
                .filter(result -> userId.map(result.userId()::equals).orElse(true))
                .filter(result ->
                        !leavesOutZeros || result.score().orElseThrow().signum() != 0)
                .toList();
    }

    @Override
    public List<LineItem> listLineItems(Registration registration, String lineItemsUrl, Filter filter) {
        answer();
        return List.copyOf(columns);
    }

    @Override
    public LineItem createLineItem(Registration registration, String lineItemsUrl, LineItem lineItem) {
        String address = "made-" + columns.size();
        addColumn(address, lineItem.resourceLinkId(), lineItem.resourceId());
        return columns.get(columns.size() - 1);
    }

    @Override
    public Duration clockAhead(Registration registration) {
        return ahead;
    }

    @Override
    public LineItem getLineItem(Registration registration, String lineItemUrl) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LineItem updateLineItem(Registration registration, LineItem lineItem) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteLineItem(Registration registration, LineItem lineItem) {
        throw new UnsupportedOperationException();
    }
}
