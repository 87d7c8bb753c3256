package org.viceversa.persistence;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What no property of EclipseLink sets.
 *
 * <p>A UUID may be null on PostgreSQL, where EclipseLink would send the null as a text, which a uuid column refuses. And
 * a lost connection is not tried again by EclipseLink: the pool has waited already, and a person waits too.
 */
public final class SessionSettings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            login.setQueryRetryAttemptCount(0);
        }
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().stream()
                    .filter(AbstractDirectMapping.class::isInstance)
                    .filter(mapping -> isUuid(descriptor.getJavaClass(), mapping.getAttributeName()))
                    .forEach(mapping -> mapping.getField().setSqlType(Types.OTHER));
        }
    }

    private static boolean isUuid(Class<?> row, String attribute) {
        return Arrays.stream(row.getDeclaredFields())
                .filter(field -> field.getName().equals(attribute))
                .map(Field::getType)
                .anyMatch(UUID.class::equals);
    }
}
