package org.viceversa.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformProbe;
import org.viceversa.lti.platform.NrpsRoster.Start;
import org.viceversa.lti.platform.ServiceTokens.TokenAnswer;
import org.viceversa.platform.Answer;
import org.viceversa.platform.Headers;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.Registration;

/** Tries platforms' services over HTTP with short limits and no kept token. */
public final class HttpPlatformProbe implements PlatformProbe {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(4), 1, 4_000_000);

    /** The Date field counts whole seconds and leaves the rest off. */
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final HttpPlatformKeySets keySets;
    private final ServiceTokens tokens;
    private final OutboundHttp http;
    private final Clock clock;

    public HttpPlatformProbe(OutboundHttp http, ServiceTokens tokens, Clock clock) {
        this(http, tokens, clock, LIMITS);
    }

    HttpPlatformProbe(OutboundHttp http, ServiceTokens tokens, Clock clock, Limits limits) {
        this.http = http.with(limits);
        this.tokens = tokens.anew(this.http);
        this.keySets = new HttpPlatformKeySets(this.http);
        this.clock = clock;
    }

    @Override
    public KeySet readKeySet(Registration registration) {
        Answer answer = keySets.answer(registration);
        List<PublishedKey> keys = new ArrayList<>();
        LenientJson.read("the key set", answer.body()).path("keys").forEach(key -> keys.add(toKey(key)));
        return new KeySet(keys, clockAhead(answer.headers()));
    }

    private static PublishedKey toKey(JsonNode key) {
        return new PublishedKey(
                LenientJson.text(key, "kid"),
                LenientJson.text(key, "kty"),
                LenientJson.text(key, "alg"),
                bits(LenientJson.text(key, "n")));
    }

    private static int bits(String modulus) {
        try {
            return new BigInteger(1, Base64.getUrlDecoder().decode(modulus)).bitLength();
        } catch (IllegalArgumentException notBase64) {
            return 0;
        }
    }

    @Override
    public Grant requestToken(Registration registration, Set<String> scopes) {
        TokenAnswer answer = tokens.request(registration, scopes);
        Set<String> granted = answer.token()
                .map(token -> token.scopes().stream().filter(scopes::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
        return new Grant(granted, clockAhead(answer.headers()));
    }

    private Optional<Duration> clockAhead(Headers headers) {
        return headers.date().map(date -> Duration.between(clock.instant(), date.plus(HALF_A_SECOND)));
    }

    /** With tokens of its own: a kept one would hide that new ones are refused. */
    @Override
    public RosterStart readRosterStart(Registration registration, String membershipsUrl) {
        NrpsRoster roster = new NrpsRoster(new ServiceCalls(http, tokens.anew(http)));
        Start start = roster.readStart(registration, membershipsUrl);
        return new RosterStart(start.members(), start.more());
    }

    @Override
    public int countLineItems(Registration registration, String lineItemsUrl) {
        return gradebook().countOnFirstPage(registration, lineItemsUrl);
    }

    @Override
    public void readLineItem(Registration registration, String lineItemUrl) {
        gradebook().getLineItem(registration, lineItemUrl);
    }

    private AgsGradebook gradebook() {
        return new AgsGradebook(http, tokens.anew(http));
    }

    @Override
    public Optional<String> findTokenRemedy(Registration registration, PlatformCallFailed failed) {
        return PlatformQuirks.of(registration).tokenRemedy(failed);
    }

    @Override
    public List<String> listRemarks(Registration registration) {
        return PlatformQuirks.of(registration).remarks(registration);
    }
}
