package org.viceversa.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** HTTP/1.1 over one socket that stays open, with a browser's cookies, and cheap enough not to be what is measured. */
final class BrowserConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final byte[] buffer = new byte[65_536];
    private int position;
    private int end;

    BrowserConnection(URI server) throws IOException {
        this.host = server.getHost() + ":" + server.getPort();
        this.socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        this.in = socket.getInputStream();
    }

    /** @param location empty when the answer has none */
    record Answer(int status, String location, String body) {}

    void forgetCookies() {
        cookies.clear();
    }

    Answer get(String path, String... headers) throws IOException {
        return exchange("GET", path, "", headers);
    }

    Answer post(String path, String form) throws IOException {
        return exchange("POST", path, form, "Content-Type: application/x-www-form-urlencoded");
    }

    private Answer exchange(String method, String path, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(512 + body.length());
        request.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
        request.append(host).append("\r\nUser-Agent: benchmark\r\nAccept: text/html,application/json\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!cookies.isEmpty()) {
            request.append("Cookie: ").append(cookieHeader()).append("\r\n");
        }
        if (method.equals("POST")) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("\r\n").append(body);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
        return readAnswer();
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer readAnswer() throws IOException {
        int status = Integer.parseInt(readLine().substring(9, 12));
        String location = "";
        int length = 0;
        boolean chunked = false;
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "location" -> location = value;
                case "set-cookie" -> keep(value);
                default -> {
                    // Not needed.
                }
            }
        }
        return new Answer(status, location, chunked ? readChunks() : readText(length));
    }

    private void keep(String header) {
        int semicolon = header.indexOf(';');
        String pair = semicolon < 0 ? header : header.substring(0, semicolon);
        int equals = pair.indexOf('=');
        if (equals == pair.length() - 1) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private String readChunks() throws IOException {
        StringBuilder body = new StringBuilder();
        int length;
        do {
            length = Integer.parseInt(readLine().strip(), 16);
            body.append(readText(length));
            readLine();
        } while (length > 0);
        return body.toString();
    }

    private String readText(int length) throws IOException {
        byte[] text = new byte[length];
        int done = 0;
        while (done < length) {
            fillIfEmpty();
            int part = Math.min(length - done, end - position);
            System.arraycopy(buffer, position, text, done, part);
            position += part;
            done += part;
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder(120);
        while (true) {
            fillIfEmpty();
            char next = (char) (buffer[position++] & 0xff);
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
        }
    }

    private void fillIfEmpty() throws IOException {
        if (position == end) {
            position = 0;
            end = in.read(buffer);
            if (end <= 0) {
                end = 0;
                throw new EOFException("the server closed the connection");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
