package org.viceversa.app;

import java.util.List;
import org.viceversa.catalogue.ExportOfferings;
import org.viceversa.catalogue.ImportOfferings;
import org.viceversa.catalogue.KeepOffering;
import org.viceversa.catalogue.ListOfferings;
import org.viceversa.catalogue.RateOffering;
import org.viceversa.catalogue.TakeOverCourses;
import org.viceversa.catalogue.persistence.JdbcOfferingRatings;
import org.viceversa.catalogue.persistence.JdbcOfferings;
import org.viceversa.catalogue.web.OfferingCoursesResource;
import org.viceversa.catalogue.web.OfferingImportResource;
import org.viceversa.catalogue.web.OfferingsCsvResource;
import org.viceversa.catalogue.web.OfferingsResource;

/** What can be taken to learn something. */
final class CatalogueWiring {

    final JdbcOfferings offerings;
    final ListOfferings listOfferings;
    private final List<Object> resources;

    CatalogueWiring(Plumbing plumbing, PeopleWiring people, SkillsWiring skills) {
        offerings = new JdbcOfferings(plumbing.transactions);
        JdbcOfferingRatings ratings = new JdbcOfferingRatings(plumbing.transactions);
        listOfferings = new ListOfferings(offerings, ratings, skills.skills);
        resources = List.of(
                new OfferingsResource(
                        people.callers,
                        listOfferings,
                        new KeepOffering(offerings, skills.skills, people.courses, plumbing.clock),
                        new RateOffering(offerings, ratings, plumbing.clock),
                        plumbing.transactions),
                new OfferingCoursesResource(
                        people.callers,
                        new TakeOverCourses(offerings, people.courses, plumbing.clock),
                        plumbing.transactions),
                new OfferingImportResource(
                        people.callers,
                        new ImportOfferings(offerings, skills.skills, skills.ensureStarterSkills, plumbing.clock),
                        plumbing.transactions),
                new OfferingsCsvResource(
                        people.callers, new ExportOfferings(offerings, skills.skills), plumbing.transactions));
    }

    List<Object> resources() {
        return resources;
    }
}
