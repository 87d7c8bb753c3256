package org.viceversa.tuition;

import java.time.LocalDate;

/** In which benefit year something counts that begins and ends on these days, as far as it can be told today. */
@FunctionalInterface
public interface StudyYears {

    int yearOf(LocalDate starts, LocalDate ends);
}
