package org.viceversa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A fresh base folder for a Tomcat: its own port and one web application. */
final class TomcatBase {

    private TomcatBase() {}

    static Path make(Path home, int port, Path war) {
        try {
            Path base = Files.createTempDirectory("viceversa-tomcat");
            for (String folder : List.of("conf", "logs", "temp", "webapps", "work")) {
                Files.createDirectory(base.resolve(folder));
            }
            Files.copy(home.resolve("conf/web.xml"), base.resolve("conf/web.xml"));
            Files.writeString(base.resolve("conf/server.xml"), """
                    <Server port="-1">
                      <Service name="Catalina">
                        <Connector port="%d" address="127.0.0.1" protocol="HTTP/1.1"/>
                        <Engine name="Catalina" defaultHost="localhost">
                          <Host name="localhost" appBase="webapps"/>
                        </Engine>
                      </Service>
                    </Server>
                    """.formatted(port));
            Files.copy(war, base.resolve("webapps/viceversa.war"));
            return base;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
