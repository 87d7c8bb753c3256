package org.viceversa.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /v/<version>/…}: the pages' own files under addresses that change with what is in them, so that a browser keeps
 * them and asks no more, and never puts files of two versions together.
 *
 * <p>A page of another version, left open or sent by another node meanwhile, gets what is here now, and is told not to
 * keep it.
 */
public final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> FOLDERS = List.of("/css/", "/i18n/", "/images/", "/js/", "/vendor/");
    private static final Pattern ADDRESS = Pattern.compile(
            "/([0-9a-z]+)(/(?:css|i18n|images|js|vendor)/(?:[0-9A-Za-z_-]+/)*[0-9A-Za-z._-]+\\.[0-9a-z]+)");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int VERSION_BYTES = 6;

    private final String version;

    public StaticFiles(String version) {
        this.version = version;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher address =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!address.matches() || getServletContext().getResource(address.group(2)) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = address.group(1).equals(version);
        response.setHeader("Cache-Control", current ? FOR_GOOD : "no-store");
        getServletContext().getRequestDispatcher(address.group(2)).forward(request, response);
    }

    /** The same for the same files, wherever they lie; another one as soon as one of them changes. */
    public static String versionOf(ServletContext context) {
        Set<String> files = new TreeSet<>();
        FOLDERS.forEach(folder -> addBelow(context, folder, files));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                try (InputStream in = context.getResourceAsStream(file)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void addBelow(ServletContext context, String folder, Set<String> files) {
        Set<String> found = context.getResourcePaths(folder);
        for (String path : found == null ? Set.<String>of() : found) {
            if (path.endsWith("/")) {
                addBelow(context, path, files);
            } else {
                files.add(path);
            }
        }
    }
}
