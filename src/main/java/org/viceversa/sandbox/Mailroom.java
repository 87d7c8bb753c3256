package org.viceversa.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mail server that keeps every mail and passes none on: the least of RFC 5321, on the loopback address only. The
 * sandbox shows what came in, so that nobody needs a mailbox to see what a tool would send to invented people.
 */
public final class Mailroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);
    private static final int MOST_BYTES = 5_000_000;
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_MAILS = 1_000;
    private static final int SILENCE_MILLIS = 60_000;

    private final ServerSocket socket;
    private final Clock clock;
    private final List<ReceivedMail> mails = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();

    private Mailroom(ServerSocket socket, Clock clock) {
        this.socket = socket;
        this.clock = clock;
    }

    /** On any free port. */
    public static Mailroom open(Clock clock) {
        try {
            Mailroom opened = new Mailroom(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), clock);
            daemon(opened::accept);
            return opened;
        } catch (IOException e) {
            throw new SandboxNotStarted("The sandbox LMS cannot take mail: " + e.getMessage() + ".");
        }
    }

    public String host() {
        return socket.getInetAddress().getHostAddress();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The latest first. */
    public List<ReceivedMail> mails() {
        List<ReceivedMail> latest = new ArrayList<>(mails);
        Collections.reverse(latest);
        return latest;
    }

    Optional<ReceivedMail> find(int number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon(() -> serve(caller));
            } catch (IOException closed) {
                LOG.debug("No more mail is taken", closed);
            }
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "sandbox-mail");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket caller) {
        try (caller) {
            caller.setSoTimeout(SILENCE_MILLIS);
            new Conversation(new BufferedInputStream(caller.getInputStream()), caller.getOutputStream()).hold();
        } catch (IOException gone) {
            LOG.debug("A mail's sender went away", gone);
        }
    }

    private void keep(List<String> to, byte[] raw) {
        mails.add(new ReceivedMail(numbers.incrementAndGet(), clock.instant(), to, raw));
        while (mails.size() > MOST_MAILS) {
            mails.remove(0);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("The mail server's port stays open", e);
        }
    }

    /** One sender's connection. */
    private final class Conversation {

        private final InputStream in;
        private final OutputStream out;
        private final List<String> to = new ArrayList<>();
        private boolean begun;

        Conversation(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void hold() throws IOException {
            say("220 sandbox mail, which keeps everything and sends nothing on");
            for (Optional<String> line = line(); line.isPresent(); line = line()) {
                String command = line.get().toUpperCase(Locale.ROOT);
                if (command.startsWith("QUIT")) {
                    say("221 bye");
                    return;
                }
                answer(command, line.get());
            }
        }

        private void answer(String command, String line) throws IOException {
            if (command.startsWith("EHLO") || command.startsWith("HELO")) {
                say("250 sandbox");
            } else if (command.startsWith("MAIL FROM:")) {
                begun = true;
                to.clear();
                say("250 ok");
            } else if (command.startsWith("RCPT TO:") && begun) {
                to.add(line.substring("RCPT TO:".length())
                        .replaceAll("[<>]", "")
                        .strip());
                say("250 ok");
            } else if (command.equals("DATA") && !to.isEmpty()) {
                take();
            } else if (command.startsWith("RSET")) {
                begun = false;
                to.clear();
                say("250 ok");
            } else {
                say(command.startsWith("NOOP") ? "250 ok" : "503 not now, or not known here");
            }
        }

        private void take() throws IOException {
            say("354 go on, and end with a dot on a line of its own");
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            for (Optional<String> line = line(); line.isPresent(); line = line()) {
                if (line.get().equals(".")) {
                    boolean fits = raw.size() <= MOST_BYTES;
                    if (fits) {
                        keep(to, raw.toByteArray());
                    }
                    begun = false;
                    to.clear();
                    say(fits ? "250 kept" : "552 too large");
                    return;
                }
                String unstuffed = line.get().startsWith(".") ? line.get().substring(1) : line.get();
                if (raw.size() <= MOST_BYTES) {
                    raw.writeBytes((unstuffed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }

        /** Without its end; empty when the sender is gone. Octets stay as they are. */
        private Optional<String> line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet == '\n') {
                    int end = line.length() - 1;
                    return Optional.of(end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString());
                }
                if (line.length() > LONGEST_LINE) {
                    throw new IOException("a line is too long");
                }
                line.append((char) octet);
            }
            return Optional.empty();
        }

        private void say(String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
