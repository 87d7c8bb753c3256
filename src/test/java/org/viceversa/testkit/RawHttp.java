package org.viceversa.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Requests that no well-behaved client would send: written byte for byte, each on a connection of its own. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 40_000;

    private RawHttp() {}

    /** @param headers by lower-case name, the last of each */
    public record Reply(int status, Map<String, String> headers, String body) {

        public String mediaType() {
            return headers.getOrDefault("content-type", "").split(";")[0];
        }
    }

    /** What goes on the wire. */
    public static final class Draft {
        private final StringBuilder head;
        private byte[] body = new byte[0];
        private boolean chunked;

        private Draft(String method, String target) {
            head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
        }

        public Draft header(String name, String value) {
            head.append(name).append(": ").append(value).append("\r\n");
            return this;
        }

        public Draft body(String contentType, byte[] bytes) {
            body = bytes;
            return header("Content-Type", contentType).header("Content-Length", Integer.toString(bytes.length));
        }

        public Draft body(String contentType, String text) {
            return body(contentType, text.getBytes(StandardCharsets.UTF_8));
        }

        /** Without saying how long it is. */
        public Draft chunkedBody(String contentType, byte[] bytes) {
            body = bytes;
            chunked = true;
            return header("Content-Type", contentType).header("Transfer-Encoding", "chunked");
        }

        public Reply send(URI base) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                Thread writer = new Thread(() -> write(socket, base), "raw-http");
                writer.start();
                return read(socket.getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Beside the reading: who refuses a body does not read it to its end. */
        private void write(Socket socket, URI base) {
            try {
                OutputStream out = socket.getOutputStream();
                String host = "Host: " + base.getAuthority() + "\r\n\r\n";
                out.write((head + host).getBytes(StandardCharsets.ISO_8859_1));
                if (chunked) {
                    out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
                out.write(body);
                out.write(chunked ? "\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1) : new byte[0]);
                out.flush();
            } catch (IOException refused) {
                // The answer says why.
            }
        }
    }

    /** @param target path and query as they stand in the request line */
    public static Draft request(String method, String target) {
        return new Draft(method, target);
    }

    private static Reply read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
        } catch (IOException reset) {
            // Whatever came before counts.
        }
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    private static Reply parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no HTTP answer, but: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
