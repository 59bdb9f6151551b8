package org.exeat.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the built parts lie.
 *
 * @param liberty the unpacked server
 * @param war the application
 * @param serverXml the server's configuration
 * @param driver the database driver
 */
record Build(Path liberty, Path war, Path serverXml, Path driver) {

    /** The parts as Maven leaves them under its build folder. */
    static Build under(Path target) {
        Build build = new Build(target.resolve("liberty/wlp"), target.resolve("exeat.war"),
                target.resolveSibling("server.xml"), driverJar());
        for (Path part : new Path[] {build.liberty, build.war, build.serverXml}) {
            if (!Files.exists(part)) {
                throw new StartProblem(part + " is missing.", "Build first: mvn package.");
            }
        }
        return build;
    }

    private static Path driverJar() {
        try {
            return Path.of(org.mariadb.jdbc.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
