package org.viceversa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map of the code base, as a test: who may know whom. */
class ArchitectureTest {

    static final String BASE = "org.viceversa";

    /** Each feature and the features whose core it may use. Read it top-down: no arrow points up. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("registration", Set.of()),
            Map.entry("lti", Set.of("registration")),
            Map.entry("people", Set.of("lti", "registration")),
            Map.entry("diagnosis", Set.of("people", "lti", "registration")),
            Map.entry("employees", Set.of("people")),
            Map.entry("skills", Set.of("people", "employees")),
            Map.entry("assignment", Set.of()),
            Map.entry("programme", Set.of("people", "skills", "assignment")),
            Map.entry("enrolment", Set.of("people", "employees", "skills", "programme")),
            Map.entry("suitability", Set.of("people", "employees", "skills", "programme", "enrolment", "assignment")),
            Map.entry("pairing", Set.of("people", "employees", "skills", "programme", "enrolment", "suitability")),
            Map.entry(
                    "pairinground",
                    Set.of(
                            "people",
                            "employees",
                            "skills",
                            "programme",
                            "enrolment",
                            "assignment",
                            "suitability",
                            "pairing")),
            Map.entry("mentorship", Set.of("people", "skills", "programme", "enrolment", "pairing")),
            Map.entry(
                    "mentoringsession", Set.of("people", "skills", "programme", "enrolment", "pairing", "mentorship")),
            Map.entry(
                    "notebook",
                    Set.of("people", "programme", "enrolment", "pairing", "mentorship", "mentoringsession")),
            Map.entry("quickhelp", Set.of("people", "skills", "programme", "enrolment", "pairing", "mentoringsession")),
            Map.entry("pulse", Set.of("people", "programme", "enrolment", "pairing", "mentorship", "mentoringsession")),
            Map.entry("catalogue", Set.of("people", "skills")),
            Map.entry("tuition", Set.of("people", "employees", "catalogue")),
            Map.entry("pathplanning", Set.of()),
            Map.entry(
                    "certification",
                    Set.of("people", "skills", "enrolment", "pairing", "mentoringsession", "catalogue")),
            Map.entry(
                    "learningpath",
                    Set.of(
                            "people",
                            "employees",
                            "skills",
                            "programme",
                            "enrolment",
                            "pairing",
                            "mentorship",
                            "mentoringsession",
                            "catalogue",
                            "tuition",
                            "pathplanning",
                            "certification")),
            Map.entry("rubric", Set.of()),
            Map.entry(
                    "activity", Set.of("registration", "lti", "people", "skills", "programme", "enrolment", "rubric")),
            Map.entry("scoredelivery", Set.of("registration", "lti", "people", "activity", "rubric")),
            Map.entry(
                    "reflection",
                    Set.of(
                            "people",
                            "skills",
                            "programme",
                            "enrolment",
                            "pairing",
                            "mentorship",
                            "mentoringsession",
                            "notebook",
                            "rubric",
                            "activity",
                            "scoredelivery")),
            Map.entry("grade", Set.of("people", "rubric", "activity")),
            Map.entry(
                    "marking",
                    Set.of("people", "skills", "rubric", "activity", "grade", "scoredelivery", "reflection")),
            Map.entry("commentbank", Set.of("people", "rubric")),
            Map.entry(
                    "grading",
                    Set.of(
                            "people",
                            "enrolment",
                            "rubric",
                            "activity",
                            "grade",
                            "marking",
                            "commentbank",
                            "scoredelivery",
                            "reflection")),
            Map.entry(
                    "regrade",
                    Set.of(
                            "people",
                            "skills",
                            "activity",
                            "grade",
                            "marking",
                            "grading",
                            "scoredelivery",
                            "reflection")),
            Map.entry(
                    "notice",
                    Set.of(
                            "people",
                            "skills",
                            "programme",
                            "enrolment",
                            "suitability",
                            "pairing",
                            "pairinground",
                            "mentorship",
                            "mentoringsession",
                            "notebook",
                            "quickhelp",
                            "pulse",
                            "catalogue",
                            "tuition",
                            "certification",
                            "learningpath",
                            "rubric",
                            "activity",
                            "scoredelivery",
                            "reflection",
                            "grade",
                            "marking",
                            "commentbank",
                            "grading",
                            "regrade")),
            Map.entry(
                    "insight",
                    Set.of(
                            "people",
                            "employees",
                            "skills",
                            "programme",
                            "enrolment",
                            "suitability",
                            "pairing",
                            "pairinground",
                            "mentorship",
                            "mentoringsession",
                            "notebook",
                            "quickhelp",
                            "pulse",
                            "catalogue",
                            "tuition",
                            "certification",
                            "learningpath",
                            "rubric",
                            "activity",
                            "scoredelivery",
                            "reflection",
                            "grade",
                            "marking",
                            "commentbank",
                            "grading",
                            "regrade")));

    /** What every core may use: the JDK without files, sockets or SQL, and our way to say no. */
    static final String[] PURE = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.runtime",
        "java.lang.invoke",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "java.util.regex",
        "java.time..",
        "java.math",
        "java.net",
        "java.text",
        "java.nio.charset",
        "java.security..",
        "org.jspecify.annotations",
        BASE + ".refusal",
        BASE + ".secret"
    };

    /** Plumbing that every feature's adapters may use, and that knows no feature. */
    static final Set<String> PLUMBING = Set.of("web", "persistence", "platform", "schedule");

    static final Set<String> ADAPTERS =
            Set.of("web", "persistence", "jose", "platform", "schedule", "mail", "calendar");

    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @TestFactory
    Stream<DynamicTest> coresArePureAndPointOneWay() {
        return FEATURES.keySet().stream()
                .sorted()
                .map(feature -> DynamicTest.dynamicTest(feature, () -> {
                    String[] allowed = Stream.concat(
                                    Stream.concat(Arrays.stream(PURE), Stream.of(core(feature))),
                                    FEATURES.get(feature).stream().map(ArchitectureTest::core))
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(core(feature))
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed)
                            .allowEmptyShould(true)
                            .check(CODE);
                }));
    }

    @Test
    void thereAreNoOtherPackages() {
        Set<String> known = new HashSet<>(
                Set.of(BASE, BASE + ".app", BASE + ".refusal", BASE + ".secret", BASE + ".sandbox", BASE + ".trial"));
        PLUMBING.forEach(plumbing -> known.add(core(plumbing)));
        FEATURES.keySet().forEach(feature -> {
            known.add(core(feature));
            ADAPTERS.forEach(adapter -> known.add(core(feature) + "." + adapter));
        });
        var unknown = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> !known.contains(p))
                .distinct()
                .toList();
        assertEquals(List.of(), unknown, "packages the map does not show");
    }

    @Test
    void refusalIsPure() {
        classes()
                .that()
                .resideInAPackage(BASE + ".refusal")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(PURE)
                .check(CODE);
    }

    @Test
    void theSandboxKnowsNothingOfTheTool() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".sandbox..")
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..").and(not(resideInAPackage(BASE + ".sandbox.."))))
                .check(CODE);
    }

    /** What a trial shows was done through launches and the API, as people do. */
    @Test
    void theTrialKnowsNoClassOfTheTool() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".trial")
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..")
                        .and(not(resideInAPackage(BASE + ".sandbox")))
                        .and(not(resideInAPackage(BASE + ".trial"))))
                .check(CODE);
    }

    @Test
    void onlyAppAndTheTrialKnowTheSandbox() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".sandbox..", BASE + ".app..", BASE + ".trial")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".sandbox..")
                .check(CODE);
    }

    @Test
    void adaptersMeetOnlyInApp() {
        for (String feature : FEATURES.keySet()) {
            for (String adapter : ADAPTERS) {
                noClasses()
                        .that()
                        .resideOutsideOfPackages(core(feature) + "." + adapter + "..", BASE + ".app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(core(feature) + "." + adapter + "..")
                        .allowEmptyShould(true)
                        .check(CODE);
            }
        }
    }

    @Test
    void topLevelPackagesFormNoCycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    /** Every framework has one home; `app` may touch all, to wire them; sandbox and trial are programs of their own. */
    static final Map<String, String> HOMES = Map.of(
            "jakarta.servlet..", "..web..",
            "jakarta.ws.rs..", "..web..",
            "jakarta.persistence..", "..persistence..",
            "java.sql..", "..persistence..",
            "com.nimbusds..", "..jose..",
            "java.net.http..", "..platform..",
            "com.github.kagkarlsson..", "..schedule..",
            "org.flywaydb..", "..persistence..",
            "biweekly..", "..calendar..",
            "jakarta.mail..", "..mail..");

    @TestFactory
    Stream<DynamicTest> everyFrameworkHasOneHome() {
        return HOMES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey() + " in " + e.getValue(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        e.getValue(), BASE + ".app..", BASE + ".sandbox..", BASE + ".trial")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(e.getKey())
                                .allowEmptyShould(true)
                                .check(CODE)));
    }

    @Test
    void coresAreToldTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        FEATURES.keySet().stream().map(ArchitectureTest::core).toArray(String[]::new))
                .should()
                .callMethodWhere(target(name("now")).and(target(rawParameterTypes(new Class<?>[0]))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void sharedAdaptersKnowNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        PLUMBING.stream().map(ArchitectureTest::core).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        FEATURES.keySet().stream().map(f -> core(f) + "..").toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void rowsStayInTheirPackage() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void namesSayWhatTheyMean() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..commons..", "..helper..", "..impl..", "..manager..")
                .orShould()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Bean)")
                .check(CODE);
    }

    @Test
    void everyInterfaceIsAPortOrHasTwoImplementations() {
        classes()
                .that()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .areNotAnnotatedWith(FunctionalInterface.class)
                .should(
                        new ArchCondition<JavaClass>(
                                "be a port (implemented by an adapter) or have two implementations") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean port = type.getAllSubclasses().stream()
                                        .anyMatch(sub -> ADAPTERS.stream()
                                                .anyMatch(adapter ->
                                                        sub.getPackageName().endsWith("." + adapter)));
                                boolean choice = type.getAllSubclasses().stream()
                                                .filter(sub ->
                                                        !sub.getModifiers().contains(JavaModifier.ABSTRACT))
                                                .count()
                                        >= 2;
                                events.add(new SimpleConditionEvent(
                                        type, port || choice, type.getName() + " has one implementation only"));
                            }
                        })
                .check(CODE);
    }

    @Test
    void everyPackageExplainsItself() {
        Set<String> documented = new HashSet<>();
        CODE.forEach(c -> {
            if (c.getSimpleName().equals("package-info")) documented.add(c.getPackageName());
        });
        var silent = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> !documented.contains(p))
                .distinct()
                .toList();
        assertEquals(List.of(), silent, "packages without package-info.java");
    }

    private static String core(String feature) {
        return BASE + "." + feature;
    }
}
