package org.viceversa.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An answer's body as a stream that neither hangs nor grows: reading fails when the call's time is spent or the body is
 * longer than allowed, which {@code java.net.http} itself bounds in no way. A piece is asked for when the one before is
 * used up, so memory stays that of two pieces, however long the body.
 */
final class BoundedBody extends InputStream implements BodySubscriber<InputStream> {

    /** The body went on beyond the limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }
    }

    /** The call's time was spent before the body ended. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("the answer did not end in time");
        }
    }

    /** What the network tells the reader: buffers, or the end, or a fault. */
    private record Piece(List<ByteBuffer> buffers, boolean last, Optional<Throwable> fault) {}

    private final long limit;
    private final TimeBudget budget;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final ArrayDeque<ByteBuffer> buffers = new ArrayDeque<>();
    private long taken;
    private boolean ended;

    BoundedBody(long limit, TimeBudget budget) {
        this.limit = limit;
        this.budget = budget;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        // Complete at once: the reader begins as soon as the header fields are there.
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription upstream) {
        subscription.complete(upstream);
        upstream.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        pieces.add(new Piece(item, false, Optional.empty()));
    }

    @Override
    public void onError(Throwable fault) {
        pieces.add(new Piece(List.of(), true, Optional.of(fault)));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), true, Optional.empty()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!hasBytes()) {
            if (ended) {
                return -1;
            }
            take(await());
        }
        ByteBuffer buffer = buffers.element();
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    private boolean hasBytes() {
        while (!buffers.isEmpty() && !buffers.element().hasRemaining()) {
            buffers.remove();
        }
        return !buffers.isEmpty();
    }

    private Piece await() throws IOException {
        long startedAt = System.nanoTime();
        try {
            Piece piece = pieces.poll(Math.max(0, budget.nanosLeft()), TimeUnit.NANOSECONDS);
            if (piece == null) {
                close();
                throw new TooSlow();
            }
            return piece;
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a platform");
        } finally {
            budget.chargeSince(startedAt);
        }
    }

    private void take(Piece piece) throws IOException {
        if (piece.fault().isPresent()) {
            ended = true;
            throw new IOException("the answer was cut off", piece.fault().get());
        }
        if (piece.last()) {
            ended = true;
            return;
        }
        for (ByteBuffer buffer : piece.buffers()) {
            taken += buffer.remaining();
            buffers.add(buffer);
        }
        if (taken > limit) {
            close();
            throw new TooLarge(limit);
        }
        subscription.join().request(1);
    }

    /** Hangs up, unless the body has ended. */
    @Override
    public void close() {
        ended = true;
        subscription.thenAccept(Flow.Subscription::cancel);
    }
}
