package org.viceversa.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.viceversa.diagnosis.web.DiagnosisView.RefusalView;
import org.viceversa.lti.web.DeepLinkingResource.PickerView;

/** The shapes of requests and answers: named after their classes, with what is always there and what may be null. */
final class OpenApiSchemas {

    private static final String REF = "#/components/schemas/";

    private final Map<String, Class<?>> classes = new HashMap<>();

    /** Two records of one simple name must not become one shape, so the outer class goes before. */
    private final class Names extends TypeNameResolver {
        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            String name = nameOf(type);
            classes.put(name, type);
            return name;
        }
    }

    ModelConverter converter() {
        return new ModelResolver(Json.mapper(), new Names());
    }

    /** @return a reference to the shape of this class */
    Schema<?> add(Components components, Class<?> type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance().resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(components::addSchemas);
        return resolved.schema;
    }

    /** Says what the classes say and the reader does not see. */
    void complete(Components components) {
        add(components, PickerView.class);
        add(components, RefusalView.class);
        Map.copyOf(classes).values().stream().filter(Class::isSealed).forEach(type -> oneOf(components, type));
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.getSchemas().forEach((name, schema) -> {
            Class<?> type = classes.get(name);
            if (type != null && type.isRecord()) {
                complete(type, schema);
            }
        });
        property(components, "Me", "deepLinking", nullable(reference(PickerView.class)));
        property(components, "Operator", "refusals", new ArraySchema().items(reference(RefusalView.class)));
    }

    private void oneOf(Components components, Class<?> type) {
        Schema<?> either = new Schema<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            add(components, permitted);
            either.addOneOfItem(reference(permitted));
        }
        components.getSchemas().put(nameOf(type), either);
    }

    private static void complete(Class<?> type, Schema<?> schema) {
        boolean whole = !type.getSimpleName().endsWith("Request") && !type.isAnnotationPresent(JsonInclude.class);
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            boolean mayBeNull = component.getType() == Optional.class
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (mayBeNull) {
                schema.getProperties().put(component.getName(), nullable(property));
            }
            if (whole || !mayBeNull) {
                schema.addRequiredItem(component.getName());
            }
        }
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (schema.get$ref() == null) {
            return schema.nullable(true);
        }
        Schema<?> either = new Schema<>().nullable(true);
        either.addAllOfItem(schema);
        return either;
    }

    private static void property(Components components, String name, String property, Schema<?> schema) {
        components.getSchemas().get(name).addProperty(property, schema);
    }

    private static Schema<?> reference(Class<?> type) {
        return new Schema<>().$ref(REF + nameOf(type));
    }

    private static String nameOf(Class<?> type) {
        String[] parts = type.getName().replaceFirst(".*\\.", "").split("\\$");
        return Arrays.stream(parts)
                .map(part -> part.replaceFirst("(View|Resource)$", ""))
                .reduce((outer, inner) -> outer + "." + inner)
                .orElseThrow();
    }
}
