package org.viceversa.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.LineItem;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.platform.FakePlatform;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.ToolDatabase.Address;

/** A sandbox in its Moodle mode with one large course, and columns in it that a tool without pages may fill. */
public final class ScoreSite implements AutoCloseable {

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    public final SandboxLms sandbox;
    public final ScorePlace place;
    private final FakePlatform web = FakePlatform.start();
    private final Course course;

    /** @param columns how many, each of 100 points */
    public ScoreSite(Address database, int members, int columns) throws JOSEException {
        sandbox = SandboxLms.start(
                SandboxSettings.defaults().withMode(Mode.MOODLE).withMembers(members));
        RSAKey key = new RSAKeyGenerator(2048)
                .keyID("scores")
                .algorithm(JWSAlgorithm.RS256)
                .keyUse(KeyUse.SIGNATURE)
                .generate();
        web.on("/jwks", FakePlatform.json(new JWKSet(key.toPublicJWK()).toString()));
        Tool tool = sandbox.registerByHand(
                "Scores", web.uri("/login"), web.uri("/jwks"), List.of(web.uri("/launch")), web.uri("/launch"));
        course = sandbox.courses().get(sandbox.courses().size() - 1);
        Registration registration = new Registration(
                UUID.randomUUID(),
                sandbox.issuer(),
                tool.clientId(),
                "Sandbox",
                new Endpoints(
                        sandbox.authorizationAddress().toString(),
                        sandbox.tokenAddress().toString(),
                        sandbox.keysAddress().toString()),
                Optional.empty(),
                "moodle",
                List.of(),
                true,
                Instant.EPOCH);
        String lineItems = sandbox.launch(tool)
                .opening(sandbox.activities(tool, course).get(0))
                .claims()
                .path(CLAIM)
                .path("lineitems")
                .asText();
        ScorePlace bare = new ScorePlace(database, UUID.randomUUID(), registration, List.of(), key.toJSONString());
        Gradebook gradebook = DeliveryNode.gradebook(bare);
        place = new ScorePlace(
                database,
                bare.tenant(),
                registration,
                IntStream.range(0, columns)
                        .mapToObj(number -> column(gradebook, registration, lineItems, number))
                        .toList(),
                bare.jwk());
    }

    private static String column(Gradebook gradebook, Registration registration, String lineItems, int number) {
        LineItem wanted = new LineItem(
                Optional.empty(),
                "Reflection " + number,
                new BigDecimal(100),
                Optional.empty(),
                "activity-" + number,
                "");
        return gradebook.createLineItem(registration, lineItems, wanted).id().orElseThrow();
    }

    /** The platform's ids of learners of the course. */
    public List<String> learners(int most) {
        return sandbox.members(course).stream()
                .filter(member -> member.role() == CourseRole.LEARNER && member.status() == Member.Status.ACTIVE)
                .map(Member::personId)
                .limit(most)
                .toList();
    }

    /** Has them known to the tool, in the same order. */
    public List<UUID> addPeople(Transactions transactions, List<String> subjects) {
        JdbcPeople people = new JdbcPeople(transactions);
        return transactions.call(() -> subjects.stream()
                .map(subject -> people.add(new Person(
                                UUID.randomUUID(),
                                place.tenant(),
                                subject,
                                new Particulars("", "", "", "", ""),
                                false,
                                false,
                                ""))
                        .id())
                .toList());
    }

    @Override
    public void close() {
        sandbox.close();
        web.close();
    }
}
