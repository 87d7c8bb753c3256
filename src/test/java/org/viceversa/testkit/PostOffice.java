package org.viceversa.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that is none of ours (SubEtha SMTP), told to take mails, to refuse them, or to take its time. */
public final class PostOffice implements AutoCloseable {

    private final SMTPServer server = SMTPServer.port(0)
            .messageHandlerFactory(context -> new Clerk())
            .insertReceivedHeaders(false)
            .build();
    private final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
    private volatile int code;
    private volatile int codeAfterData;
    private volatile Duration pace = Duration.ZERO;

    public PostOffice() {
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Says this to every recipient; 0 takes all. */
    public void refuseRecipients(int with) {
        code = with;
    }

    /** Says this to every mail once it has all of it; 0 takes all. */
    public void refuseMails(int with) {
        codeAfterData = with;
    }

    /** Takes so long for each mail. */
    public void setPace(Duration each) {
        pace = each;
    }

    public List<MimeMessage> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Clerk implements MessageHandler {
        @Override
        public void from(String from) {
            // Anybody may send.
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            if (code > 0) {
                throw new RejectException(code, "not " + recipient);
            }
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] all = data.readAllBytes();
            LockSupport.parkNanos(pace.toNanos());
            if (codeAfterData > 0) {
                throw new RejectException(codeAfterData, "no");
            }
            try {
                taken.add(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(all)));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return null;
        }

        @Override
        public void done() {
            // Nothing is kept open.
        }
    }
}
