package org.viceversa.persistence;

/**
 * Where the database is.
 *
 * @param url a JDBC address of PostgreSQL or H2
 * @param poolSize the most connections at once
 */
public record DatabaseSettings(String url, String user, String password, int poolSize) {

    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Without the password, since settings are printed when they are wrong. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceAll("[?;].*", "") + ", pool of " + poolSize + "]";
    }
}
