package org.viceversa.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.registration.Registration;

/** A gradebook whose calls are counted, and timed from here. */
final class TimedGradebook implements Gradebook {

    private final Gradebook inner;
    private final LongAdder posts = new LongAdder();
    private final LongAdder postNanos = new LongAdder();
    private final LongAdder taken = new LongAdder();
    private final LongAdder looks = new LongAdder();
    private final LongAdder lookNanos = new LongAdder();

    TimedGradebook(Gradebook inner) {
        this.inner = inner;
    }

    /** Scores sent, those that failed among them. */
    long posts() {
        return posts.sum();
    }

    long taken() {
        return taken.sum();
    }

    long looks() {
        return looks.sum();
    }

    double meanPostSeconds() {
        return postNanos.sum() / 1e9 / posts.sum();
    }

    double meanLookSeconds() {
        return lookNanos.sum() / 1e9 / looks.sum();
    }

    @Override
    public void postScore(Registration registration, String lineItemUrl, Score score) {
        long begun = System.nanoTime();
        try {
            inner.postScore(registration, lineItemUrl, score);
            taken.increment();
        } finally {
            posts.increment();
            postNanos.add(System.nanoTime() - begun);
        }
    }

    @Override
    public List<Result> listResults(Registration registration, String lineItemUrl, Optional<String> userId) {
        return looking(() -> inner.listResults(registration, lineItemUrl, userId));
    }

    private <T> T looking(Supplier<T> look) {
        long begun = System.nanoTime();
        try {
            return look.get();
        } finally {
            looks.increment();
            lookNanos.add(System.nanoTime() - begun);
        }
    }

    @Override
    public List<LineItem> listLineItems(Registration registration, String lineItemsUrl, Filter filter) {
        return looking(() -> inner.listLineItems(registration, lineItemsUrl, filter));
    }

    @Override
    public LineItem getLineItem(Registration registration, String lineItemUrl) {
        return inner.getLineItem(registration, lineItemUrl);
    }

    @Override
    public LineItem createLineItem(Registration registration, String lineItemsUrl, LineItem lineItem) {
        return inner.createLineItem(registration, lineItemsUrl, lineItem);
    }

    @Override
    public LineItem updateLineItem(Registration registration, LineItem lineItem) {
        return inner.updateLineItem(registration, lineItem);
    }

    @Override
    public void deleteLineItem(Registration registration, LineItem lineItem) {
        inner.deleteLineItem(registration, lineItem);
    }

    @Override
    public Duration clockAhead(Registration registration) {
        return inner.clockAhead(registration);
    }
}
