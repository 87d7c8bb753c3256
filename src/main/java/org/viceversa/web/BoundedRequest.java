package org.viceversa.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** A request that did not say how long its body is, and that is refused while it is read when it grows too large. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final long most;

    BoundedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    static Refused tooLarge(long most) {
        return new Refused(
                Kind.TOO_LARGE,
                "body-too-large",
                "The request is larger than " + most / 1_000_000 + " MB, which is the most.");
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new BoundedStream(super.getInputStream(), most);
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final long most;
        private long left;

        BoundedStream(ServletInputStream stream, long most) {
            this.stream = stream;
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = stream.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = stream.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
