package org.viceversa.registration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.registration.PlatformFiles;

/** Platforms' files as JSON in a folder of the operator's, by default {@code lti-config/platforms}. */
public final class PlatformFolder implements PlatformFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Path folder;

    public PlatformFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<PlatformFile> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PlatformFolder::isPlatform)
                    .sorted()
                    .map(PlatformFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of platforms cannot be read: " + folder, e);
        }
    }

    private static boolean isPlatform(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".example.json") && !name.startsWith(".");
    }

    private static PlatformFile read(Path file) {
        String name = file.getFileName().toString();
        try {
            Map<String, Object> fields = JSON.readValue(Files.readString(file), OBJECT);
            return fields == null
                    ? faulty(name, "is not a JSON object")
                    : new PlatformFile(name, fields, Optional.empty());
        } catch (JsonProcessingException notJson) {
            int line = notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr();
            return faulty(name, "is not a JSON object (line " + line + "): " + notJson.getOriginalMessage());
        } catch (IOException e) {
            return faulty(name, "cannot be read as text in UTF-8: " + e.getMessage());
        }
    }

    private static PlatformFile faulty(String name, String fault) {
        return new PlatformFile(name, Map.of(), Optional.of(fault));
    }
}
