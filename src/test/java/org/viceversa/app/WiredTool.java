package org.viceversa.app;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.registration.ToolAddress;

/** Everything wired as in production and registered with a server that only notes the paths; nothing is started. */
final class WiredTool implements AutoCloseable {

    private final Wiring wiring;
    private final Set<String> servletPaths = new TreeSet<>();
    private final Set<String> filterPaths = new TreeSet<>();

    WiredTool() {
        Settings settings = new Settings(
                new ToolAddress("https://viceversa.example.org"),
                new DatabaseSettings("jdbc:h2:mem:never-opened", "sa", "", 2),
                new byte[32],
                Optional.empty(),
                Optional.empty(),
                false,
                Path.of("lti-config/platforms"),
                Optional.empty(),
                Optional.empty());
        wiring = new Wiring(settings, "", "0", WiredTool::file);
        Routes.register(context(), wiring);
    }

    /** The paths that lead to a servlet, as a server is told them. */
    Set<String> servletPaths() {
        return servletPaths;
    }

    Set<String> filterPaths() {
        return filterPaths;
    }

    Clock clock() {
        return wiring.plumbing.clock;
    }

    List<Class<?>> resourceClasses() {
        return Routes.resources(wiring).stream().<Class<?>>map(Object::getClass).toList();
    }

    @Override
    public void close() {
        wiring.close();
    }

    private ServletContext context() {
        return proxy(ServletContext.class, (name, arguments) -> switch (name) {
            case "addServlet" -> servlet();
            case "addFilter" -> filter();
            case "getResourceAsStream" -> file((String) arguments[0]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private ServletRegistration.Dynamic servlet() {
        return proxy(ServletRegistration.Dynamic.class, (name, arguments) -> {
            if (name.equals("addMapping")) {
                servletPaths.addAll(Arrays.asList((String[]) arguments[0]));
            }
            return name.equals("addMapping") ? Set.of() : null;
        });
    }

    private FilterRegistration.Dynamic filter() {
        return proxy(FilterRegistration.Dynamic.class, (name, arguments) -> {
            if (name.equals("addMappingForUrlPatterns")) {
                filterPaths.addAll(Arrays.asList((String[]) arguments[2]));
            }
            return null;
        });
    }

    /** A file as the WAR will hold it. */
    private static InputStream file(String path) {
        Path webApp = Path.of("webapp" + path);
        try {
            return Files.newInputStream(Files.exists(webApp) ? webApp : Path.of(path.replaceFirst("^/WEB-INF/", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Call {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.to(method.getName(), arguments)));
    }
}
