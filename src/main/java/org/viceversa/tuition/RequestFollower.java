package org.viceversa.tuition;

import java.util.Optional;

/** Told of each step that a request takes, within the same transaction: what is refused here does not happen. */
@FunctionalInterface
public interface RequestFollower {

    /**
     * @param request as it is kept now
     * @param event empty for a draft that was begun
     * @param passed whether proof was accepted just now of something that was passed
     */
    record News(TuitionRequest request, Optional<RequestEvent> event, boolean passed) {}

    void follow(News news);
}
