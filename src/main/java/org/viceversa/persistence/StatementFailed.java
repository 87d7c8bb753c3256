package org.viceversa.persistence;

import java.sql.SQLException;

/** A statement failed for a reason that is not the caller's; the connection's faults are told apart further out. */
final class StatementFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatementFailed(SQLException cause) {
        super(cause);
    }
}
