package org.viceversa.programme.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How columns become values. */
final class Columns {

    private Columns() {}

    static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
