package org.viceversa.certification;

import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What certificates there are: everybody may know, whoever runs programmes may change it. */
public final class KeepCertifications {

    /** More than any company keeps, and few enough for one page. */
    static final int MOST = 500;

    private final Certifications certifications;

    public KeepCertifications(Certifications certifications) {
        this.certifications = certifications;
    }

    public List<Certification> list(Caller caller) {
        return certifications.list(caller.tenant());
    }

    /** @throws Refused {@code not-allowed}; {@code certifications-full} */
    public Certification add(Caller caller, Certification certification) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        if (certifications.list(caller.tenant()).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "certifications-full",
                    "There are " + MOST + " certificates, which is the most. Change one that nobody holds any more.");
        }
        certifications.add(certification);
        return certification;
    }

    /**
     * Also what people hold already is counted by the new rules.
     *
     * @throws Refused {@code not-allowed}; {@code certification-unknown}; {@code certification-changed}
     */
    public Certification save(Caller caller, Certification certification) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        if (certifications.find(caller.tenant(), certification.id()).isEmpty()) {
            throw unknown();
        }
        return certifications.save(certification);
    }

    Certification get(UUID tenant, UUID id) {
        return certifications.find(tenant, id).orElseThrow(KeepCertifications::unknown);
    }

    public static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND,
                "certification-unknown",
                "There is no such certificate here. Look in the list of them.");
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "certification-changed",
                "Somebody else changed this certificate in the meantime. Load it again and repeat your change.");
    }
}
