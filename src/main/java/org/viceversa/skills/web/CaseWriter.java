package org.viceversa.skills.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.ExportFramework.Content;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skill.Alignment;

/**
 * A framework as a CFPackage of 1EdTech's CASE 1.1.
 *
 * <p>A skill is a CFItem of the type "Skill", which is the child of its heading or of another skill. Each sentence of a
 * level is a CFItem of its own, of the type "Skill level", to which an association {@code hasSkillLevel} leads from the
 * skill; its {@code sequenceNumber} is the level. Alignments are associations {@code isRelatedTo} whose target lies
 * outside. Kind and decay, which CASE has no words for, stand in the extensions.
 */
final class CaseWriter {

    static final String SKILL = "Skill";
    static final String GROUP = "Skill group";
    static final String LEVEL = "Skill level";
    static final String EXTENSION = "viceversa";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Content content;
    private final String base;
    private final String changedAt;
    private final ObjectNode root = JSON.createObjectNode();
    private final Map<String, ObjectNode> links = new LinkedHashMap<>();
    private final ArrayNode items;
    private final ArrayNode associations;

    /** @param tool address of the tool, without a slash at its end */
    private CaseWriter(Content content, String tool) {
        this.content = content;
        this.base = tool + "/ims/case/v1p1/";
        this.changedAt =
                content.framework().changedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        root.set("CFDocument", document());
        this.items = root.putArray("CFItems");
        this.associations = root.putArray("CFAssociations");
    }

    /** What is offered of a framework. */
    static ObjectNode write(Content content, String tool) {
        CaseWriter writer = new CaseWriter(content, tool);
        List<Skill> offered =
                content.skills().stream().filter(skill -> !skill.retired()).toList();
        offered.stream()
                .map(Skill::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .forEach(writer::addGroup);
        offered.forEach(writer::addSkill);
        offered.forEach(writer::addWhatBelongsTo);
        writer.addLicence();
        return writer.root;
    }

    private ObjectNode document() {
        Framework framework = content.framework();
        ObjectNode document = JSON.createObjectNode();
        document.put("identifier", framework.id().toString());
        document.put("uri", base + "CFDocuments/" + framework.id());
        document.put("caseVersion", "1.1");
        document.put("creator", framework.credit().isEmpty() ? framework.title() : firstLine(framework.credit()));
        document.put("title", framework.title());
        document.put("lastChangeDateTime", changedAt);
        framework.source().ifPresent(source -> document.put("officialSourceURL", source.toString()));
        putIfThere(document, "description", framework.description());
        document.put("language", "en");
        putIfThere(document, "version", framework.version());
        if (!framework.licence().isEmpty()) {
            document.set("licenseURI", link("Licence", licenceId(), "CFLicenses/"));
        }
        putIfThere(document, "notes", framework.credit());
        document.putObject("extensions").putObject(EXTENSION).put("identifier", framework.identifier());
        links.put(framework.id().toString(), link(framework.title(), framework.id(), "CFDocuments/"));
        return document;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    private void addGroup(String group) {
        UUID id = made("group/" + group);
        ObjectNode item = item(id, group, GROUP);
        item.put("abbreviatedStatement", group);
        associate("isChildOf", id, content.framework().id(), Optional.empty());
    }

    private void addSkill(Skill skill) {
        ObjectNode item = item(skill.id(), skill.description().isEmpty() ? skill.name() : skill.description(), SKILL);
        item.put("abbreviatedStatement", skill.name());
        item.put("humanCodingScheme", skill.code());
        item.putObject("extensions")
                .putObject(EXTENSION)
                .put("kind", skill.kind().name())
                .put("decay", skill.decay().name())
                .put("described", !skill.description().isEmpty());
        links.put(skill.id().toString(), link(skill.name(), skill.id(), "CFItems/"));
    }

    private void addWhatBelongsTo(Skill skill) {
        UUID above = skill.parent()
                .filter(parent -> links.containsKey(parent.toString()))
                .orElseGet(() -> skill.group().isEmpty() ? content.framework().id() : made("group/" + skill.group()));
        associate("isChildOf", skill.id(), above, Optional.empty());
        for (int level = 0; level < skill.levelWords().size(); level++) {
            addLevel(skill, level, skill.levelWords().get(level));
        }
        skill.alignments().forEach(alignment -> addAlignment(skill, alignment));
    }

    private void addLevel(Skill skill, int level, String words) {
        if (!words.isEmpty()) {
            UUID id = made("level/" + skill.code() + "/" + level);
            item(id, words, LEVEL).put("listEnumeration", String.valueOf(level));
            associate("hasSkillLevel", skill.id(), id, Optional.of(level));
        }
    }

    private void addAlignment(Skill skill, Alignment alignment) {
        String target = alignment.target().toString();
        ObjectNode destination = JSON.createObjectNode();
        destination.put("title", alignment.name().isEmpty() ? target : alignment.name());
        destination.put("identifier", target.substring(target.lastIndexOf('/') + 1));
        destination.put("uri", target);
        destination.put("targetType", "ext:" + extensionName(alignment.framework()));
        addAssociation("isRelatedTo", linkOf(skill.id()), destination, "align/" + skill.code() + "/" + target);
    }

    /** The specification's pattern takes no blanks. */
    private static String extensionName(String framework) {
        String name = framework.replaceAll("[^A-Za-z0-9._]+", "_");
        return name.isEmpty() ? "skill" : name;
    }

    private ObjectNode item(UUID id, String statement, String type) {
        ObjectNode item = items.addObject();
        item.put("identifier", id.toString());
        item.put("uri", base + "CFItems/" + id);
        item.put("fullStatement", statement);
        item.put("CFItemType", type);
        item.put("language", "en");
        item.put("lastChangeDateTime", changedAt);
        links.put(id.toString(), link(statement, id, "CFItems/"));
        return item;
    }

    private void associate(String type, UUID origin, UUID destination, Optional<Integer> sequence) {
        ObjectNode made =
                addAssociation(type, linkOf(origin), linkOf(destination), type + "/" + origin + "/" + destination);
        sequence.ifPresent(number -> made.put("sequenceNumber", number));
    }

    private ObjectNode addAssociation(String type, ObjectNode origin, ObjectNode destination, String name) {
        UUID id = made(name);
        ObjectNode association = associations.addObject();
        association.put("identifier", id.toString());
        association.put("associationType", type);
        association.put("uri", base + "CFAssociations/" + id);
        association.set("originNodeURI", origin);
        association.set("destinationNodeURI", destination);
        association.put("lastChangeDateTime", changedAt);
        return association;
    }

    private void addLicence() {
        String licence = content.framework().licence();
        if (!licence.isEmpty()) {
            ObjectNode made =
                    root.putObject("CFDefinitions").putArray("CFLicenses").addObject();
            made.put("identifier", licenceId().toString());
            made.put("uri", base + "CFLicenses/" + licenceId());
            made.put("title", "Licence");
            made.put("licenseText", licence);
            made.put("lastChangeDateTime", changedAt);
        }
    }

    private UUID licenceId() {
        return made("licence");
    }

    private ObjectNode linkOf(UUID id) {
        return Optional.ofNullable(links.get(id.toString()))
                .map(ObjectNode::deepCopy)
                .orElseGet(() -> link(id.toString(), id, "CFItems/"));
    }

    private ObjectNode link(String title, UUID id, String path) {
        return JSON.createObjectNode()
                .put("title", title)
                .put("identifier", id.toString())
                .put("uri", base + path + id);
    }

    /** The same each time for the same thing, so that whoever reads twice finds nothing twice. */
    private UUID made(String name) {
        return UUID.nameUUIDFromBytes((content.framework().id() + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static void putIfThere(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }
}
