package org.viceversa.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder in which an operator keeps one file for each platform. */
@FunctionalInterface
public interface PlatformFiles {

    /**
     * One file, as far as it could be read.
     *
     * @param name without the folder
     * @param fields the members of its JSON object: texts, booleans, lists and maps of them; empty when unreadable
     * @param fault why it could not be read, in words
     */
    record PlatformFile(String name, Map<String, Object> fields, Optional<String> fault) {}

    /** By name; empty when there is no such folder. Examples ({@code *.example.json}) are left out. */
    List<PlatformFile> list();
}
