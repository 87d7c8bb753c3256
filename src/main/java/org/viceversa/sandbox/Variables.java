package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The custom claim of a launch: the parameters of tool and link, their variables replaced. */
final class Variables {

    private static final List<String> COMMON = List.of(
            "Context.id",
            "Context.title",
            "Context.label",
            "Context.sourcedId",
            "Context.id.history",
            "CourseSection.title",
            "CourseSection.label",
            "CourseSection.sourcedId",
            "ResourceLink.id",
            "ResourceLink.title",
            "ResourceLink.description",
            "User.id",
            "User.username",
            "Person.name.full",
            "Person.name.given",
            "Person.name.family",
            "Person.email.primary",
            "Person.sourcedId",
            "Person.address.timezone",
            "Membership.role",
            "ToolProxyBinding.memberships.url",
            "LineItems.url",
            "LineItem.url");

    private final Platform platform;
    private final LaunchPlan plan;

    Variables(Platform platform, LaunchPlan plan) {
        this.platform = platform;
        this.plan = plan;
    }

    static List<String> names(Mode mode) {
        List<String> names = new ArrayList<>(COMMON);
        if (mode.isMoodle()) {
            names.add("Moodle.Person.userGroupIds");
        }
        return names;
    }

    ObjectNode custom() {
        ObjectNode custom = Json.object();
        parameters().forEach((name, value) -> put(custom, name, value));
        return custom;
    }

    /** Where both name one parameter, the link's wins; in Moodle the tool's does. */
    private Map<String, String> parameters() {
        Map<String, String> ofLink = new LinkedHashMap<>();
        plan.activity().ifPresent(activity -> ofLink.putAll(activity.custom()));
        plan.lineItem()
                .flatMap(LineItem::submissionReview)
                .ifPresent(review -> ofLink.putAll(Json.textMap(review.custom())));
        Map<String, String> all = new LinkedHashMap<>(plan.tool().custom());
        ofLink.forEach((name, value) -> {
            if (!platform.mode().isMoodle() || !all.containsKey(name)) {
                all.put(name, value);
            }
        });
        return all;
    }

    /** Moodle adds a second name in lower case where the first is not plain, and null where privacy forbids. */
    private void put(ObjectNode custom, String name, String value) {
        boolean moodle = platform.mode().isMoodle();
        Optional<String> resolved = value.startsWith("$") ? resolve(value.substring(1)) : Optional.of(value);
        String plainName = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        for (String key : moodle ? List.of(name, plainName) : List.of(name)) {
            resolved.ifPresentOrElse(text -> custom.put(key, text), () -> {
                if (moodle) {
                    custom.putNull(key);
                }
            });
        }
    }

    /** Empty for what is known and withheld; an unknown variable stays as it is written. */
    private Optional<String> resolve(String variable) {
        Person person = plan.person();
        Tool tool = plan.tool();
        return switch (variable) {
            case "User.id" -> Optional.of(person.id());
            case "User.username" -> Optional.of(person.username());
            case "Person.name.full" -> Optional.of(person.name()).filter(name -> tool.sharesNames());
            case "Person.name.given" -> Optional.of(person.givenName()).filter(name -> tool.sharesNames());
            case "Person.name.family" -> Optional.of(person.familyName()).filter(name -> tool.sharesNames());
            case "Person.email.primary" -> person.email().filter(email -> tool.sharesEmail());
            case "Person.sourcedId" -> Optional.of(person.idNumber());
            case "Person.address.timezone" -> Optional.of(person.timeZone());
            case "Membership.role" -> Optional.of(String.join(",", roles()));
            case "Moodle.Person.userGroupIds" -> Optional.of(platform.mode().isMoodle() ? "" : "$" + variable);
            default -> variable.startsWith("ResourceLink.") ? ofLink(variable) : ofCourse(variable);
        };
    }

    private Optional<String> ofLink(String variable) {
        return switch (variable) {
            case "ResourceLink.id" -> plan.activity().map(Activity::id);
            case "ResourceLink.title" -> plan.activity().map(Activity::title);
            case "ResourceLink.description" -> plan.activity().map(Activity::description);
            default -> Optional.of("$" + variable);
        };
    }

    private Optional<String> ofCourse(String variable) {
        Course course = plan.course();
        Endpoints endpoints = platform.endpoints();
        return Optional.of(
                switch (variable) {
                    case "Context.id" -> course.id();
                    case "Context.title", "CourseSection.title" -> course.title();
                    case "Context.label", "CourseSection.label" -> course.label();
                    case "Context.sourcedId", "CourseSection.sourcedId" -> course.idNumber();
                    case "Context.id.history" -> "";
                    case "ToolProxyBinding.memberships.url" -> endpoints.membersUrl(course, plan.deploymentId());
                    case "LineItems.url" -> endpoints.lineItemsUrl(course.id(), plan.deploymentId());
                    case "LineItem.url" ->
                        plan.activity()
                                .flatMap(platform.gradebook()::onlyItemOf)
                                .map(item -> endpoints.lineItemUrl(item, plan.deploymentId()))
                                .orElse("");
                    default -> "$" + variable;
                });
    }

    private List<String> roles() {
        List<String> uris = new RoleWords(platform.mode())
                .inLaunch(
                        plan.person(),
                        platform.campus()
                                .findMember(plan.course().id(), plan.person().id()));
        return platform.mode().isMoodle()
                ? uris.stream()
                        .map(uri -> uri.substring(uri.lastIndexOf('#') + 1))
                        .distinct()
                        .toList()
                : uris;
    }
}
