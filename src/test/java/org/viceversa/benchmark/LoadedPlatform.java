package org.viceversa.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.concurrent.Executors;

/** A platform that does nothing but sign launches, with keys of its own that it publishes. */
final class LoadedPlatform implements AutoCloseable {

    static final String CLIENT_ID = "benchmark-client";
    static final String DEPLOYMENT_ID = "1";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER =
            encode("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"" + LoadKeys.KEY_ID + "\"}");

    private final LoadKeys keys;
    private final HttpServer server;
    private final ThreadLocal<Signature> signatures;

    private LoadedPlatform(LoadKeys keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
        this.signatures = ThreadLocal.withInitial(this::newSignature);
    }

    static LoadedPlatform start() throws IOException, GeneralSecurityException {
        LoadKeys keys = LoadKeys.generate();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/jwks.json", exchange -> answer(exchange, keys.keySet()));
        server.start();
        return new LoadedPlatform(keys, server);
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String authorizationEndpoint() {
        return issuer() + "/auth";
    }

    String tokenEndpoint() {
        return issuer() + "/token";
    }

    String keySetAddress() {
        return issuer() + "/jwks.json";
    }

    /** A signed JWT with these claims. */
    String sign(String claims) {
        String signed = HEADER + "." + encode(claims);
        try {
            Signature signature = signatures.get();
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Signature newSignature() {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.privateKey());
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
