package org.viceversa.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * {@code java -jar viceversa.war}: serves the WAR that it lies in, on the Jetty inside.
 *
 * <p>Uses the JDK alone, since it is loaded before anything else: it unpacks {@code WEB-INF/jetty} and hands over to
 * {@link JettyRunner} there. With {@code --trial} the sandbox LMS is started as well.
 */
public final class Main {

    private static final String JETTY = "WEB-INF/jetty/";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--trial")) {
            System.setProperty("viceversa.trial", "on");
        }
        Path war = Path.of(location());
        Path unpacked = Files.createTempDirectory("viceversa-jetty");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(unpacked)));
        List<URL> classPath = unpack(war, unpacked);
        try (URLClassLoader loader =
                new URLClassLoader("jetty", classPath.toArray(URL[]::new), Main.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> runner = loader.loadClass("org.viceversa.app.JettyRunner");
            runner.getMethod("run", Path.class, String.class, int.class)
                    .invoke(null, war, setting("host", "127.0.0.1"), port());
        } catch (InvocationTargetException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            System.err.println("Viceversa did not start. " + cause.getMessage());
            System.exit(1);
        }
    }

    /** A setting from the environment, else from the system property of the same name in lower case. */
    private static String setting(String name, String otherwise) {
        String environment = System.getenv("VICEVERSA_" + name.toUpperCase(Locale.ROOT));
        return environment != null && !environment.isBlank()
                ? environment.strip()
                : System.getProperty("viceversa." + name, otherwise);
    }

    private static int port() {
        String port = setting("port", "8080");
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as for a number that is out of range.
        }
        System.err.println("Viceversa did not start. VICEVERSA_PORT is \"" + port
                + "\"; allowed is a whole number from 0 (any free port) to 65535.");
        System.exit(1);
        return -1;
    }

    private static URI location() throws URISyntaxException {
        return Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    }

    private static List<URL> unpack(Path war, Path folder) throws IOException {
        List<URL> classPath = new ArrayList<>();
        // Made before its address is taken: only the address of a folder that is there ends with a slash.
        Path classes = Files.createDirectory(folder.resolve("classes"));
        classPath.add(classes.toUri().toURL());
        try (JarFile file = new JarFile(war.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.isDirectory() || !entry.getName().startsWith(JETTY)) {
                    continue;
                }
                Path target = folder.resolve(entry.getName().substring(JETTY.length()));
                Files.createDirectories(target.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                if (target.toString().endsWith(".jar")) {
                    classPath.add(target.toUri().toURL());
                }
            }
        }
        return classPath;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("The temporary folder " + folder + " stays: " + e.getMessage());
        }
    }
}
