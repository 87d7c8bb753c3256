package org.viceversa.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A cable between two programs, which can be cut and joined again; it is cut when it is made. */
public final class Relay implements AutoCloseable {

    private final int port = RunningTool.freePort();
    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket listener;

    public Relay(String host, int targetPort) {
        target = new InetSocketAddress(host, targetPort);
    }

    public int port() {
        return port;
    }

    public synchronized void join() {
        try {
            listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            ServerSocket accepting = listener;
            run(() -> accept(accepting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every connection and takes no more. */
    public synchronized void cut() {
        if (listener != null) {
            close(listener);
        }
        open.forEach(Relay::close);
        open.clear();
    }

    @Override
    public void close() {
        cut();
    }

    private void accept(ServerSocket accepting) {
        while (!accepting.isClosed()) {
            try {
                Socket near = accepting.accept();
                Socket far = new Socket();
                open.add(near);
                open.add(far);
                far.connect(target);
                run(() -> copy(near, far));
                run(() -> copy(far, near));
            } catch (IOException cut) {
                // Nobody comes through any more.
            }
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException cut) {
            // Both ends are closed with it.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }
}
