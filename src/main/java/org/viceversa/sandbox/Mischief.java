package org.viceversa.sandbox;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Applies the misbehaviour that is set to the calls of tools. Safe for threads. */
final class Mischief {

    private static final long SEED = 20_261_122;
    private static final String HTML =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Error</title></head><body><p>Something went wrong.</p></body></html>";

    private Misbehaviour misbehaviour = Misbehaviour.none();
    private Random random = new Random(SEED);
    private boolean closed;
    private final AtomicInteger calls = new AtomicInteger();

    synchronized Misbehaviour now() {
        return misbehaviour;
    }

    /** Starts counting and drawing afresh; lets go of every connection that hangs or waits. */
    synchronized void set(Misbehaviour next) {
        misbehaviour = next;
        random = new Random(SEED);
        calls.set(0);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    Response around(Request request, Supplier<Response> answer) {
        Misbehaviour set = now();
        if (!request.path().contains(set.at())) {
            return answer.get();
        }
        if (set.hanging()) {
            waitAsLongAs(set, Duration.ofMinutes(10));
        }
        waitAsLongAs(set, set.slow());
        if (fails(set)) {
            return Response.html(500, HTML);
        }
        if (set.redirectTo().isPresent()) {
            String query = request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery();
            return Response.empty(307).with("Location", set.redirectTo().get() + request.path() + query);
        }
        return set.html() ? Response.html(200, HTML) : inflated(answer.get(), set.hugeBytes());
    }

    private synchronized boolean fails(Misbehaviour set) {
        boolean nth = set.failingEvery() > 0 && calls.incrementAndGet() % set.failingEvery() == 0;
        return nth || (set.failingShare() > 0 && random.nextDouble() < set.failingShare());
    }

    private synchronized void waitAsLongAs(Misbehaviour set, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            for (long left = limit.toMillis(); left > 0 && !closed && misbehaviour.equals(set); ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Response inflated(Response response, int bytes) {
        if (bytes == 0) {
            return response;
        }
        byte[] blanks = new byte[bytes];
        Arrays.fill(blanks, (byte) ' ');
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(blanks);
        body.writeBytes(response.body());
        return new Response(response.status(), response.headers(), body.toByteArray());
    }
}
