package org.viceversa.lti.platform;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.lti.Roster;
import org.viceversa.lti.RosterMember;
import org.viceversa.platform.Headers;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.Outgoing;
import org.viceversa.registration.Registration;

/**
 * Reads rosters over Names and Role Provisioning Services 2.0.
 *
 * <p>Members are handed on in parts of at most 1,000 while the page still comes in; a page is asked for again only as
 * long as nothing of it was handed on. An address for changes bears the fragment {@code #differences}, which no server
 * ever sees: what the platform gave must be used as it is (NRPS §2.5), without a wish for a page size.
 */
public final class NrpsRoster implements Roster {

    /** Moodle checks each person's rights while it answers, so a large course takes it longer than other calls. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 3, 32_000_000);

    private static final Logger LOG = LoggerFactory.getLogger(NrpsRoster.class);
    private static final String MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final String DIFFERENCES = "#differences";
    private static final int PART = 1000;

    private final ServiceCalls calls;

    public NrpsRoster(OutboundHttp http, ServiceTokens tokens) {
        this(new ServiceCalls(http.with(LIMITS), tokens));
    }

    NrpsRoster(ServiceCalls calls) {
        this.calls = calls;
    }

    @Override
    public Reading read(Registration registration, String url, Consumer<List<RosterMember>> page) {
        PageTrail trail = new PageTrail(firstPage(registration, url));
        Optional<String> differences = Optional.empty();
        Headers headers;
        do {
            URI current = trail.current();
            headers = readPage(registration, current, page);
            Optional<String> here = LinkField.find(headers, "differences")
                    .map(link -> ServiceAddress.from(current, link) + DIFFERENCES);
            differences = here.isPresent() ? here : differences;
        } while (trail.advance(headers));
        return new Reading(differences);
    }

    private Headers readPage(Registration registration, URI address, Consumer<List<RosterMember>> taker) {
        return calls.read(registration, ServiceScope.READ_ROSTER, request(address), (headers, body) -> {
            List<RosterMember> part = new ArrayList<>();
            RosterPage page = new RosterPage(member -> {
                part.add(member);
                if (part.size() == PART) {
                    taker.accept(List.copyOf(part));
                    part.clear();
                }
                return true;
            });
            page.read(body);
            if (!part.isEmpty()) {
                taker.accept(List.copyOf(part));
            }
            if (page.skipped() > 0) {
                LOG.warn(
                        "{} members without a usable user_id left out, registration {}",
                        page.skipped(),
                        registration.id());
            }
            return headers;
        });
    }

    /** What the beginning of a roster shows. */
    record Start(int members, boolean more) {}

    /** Reads the first page, at most 1,000 members of it. */
    Start readStart(Registration registration, String url) {
        return calls.read(
                registration, ServiceScope.READ_ROSTER, request(firstPage(registration, url)), (headers, body) -> {
                    int[] count = {0};
                    new RosterPage(member -> ++count[0] < PART).read(body);
                    boolean more =
                            count[0] == PART || LinkField.find(headers, "next").isPresent();
                    return new Start(count[0], more);
                });
    }

    private static Outgoing request(URI address) {
        return Outgoing.get(address, Map.of("Accept", MEDIA_TYPE));
    }

    private static URI firstPage(Registration registration, String url) {
        if (url.endsWith(DIFFERENCES)) {
            return ServiceAddress.of(url.substring(0, url.length() - DIFFERENCES.length()));
        }
        URI address = ServiceAddress.of(url);
        OptionalInt size = PlatformQuirks.of(registration).rosterPageSize();
        return size.isPresent() && !ServiceAddress.has(address, "limit")
                ? ServiceAddress.with(address, "limit", String.valueOf(size.getAsInt()))
                : address;
    }
}
