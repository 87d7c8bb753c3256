package org.viceversa.benchmark;

import java.time.Instant;

/** The claims of a launch, about as long as Moodle's and Canvas's: 3 kB with their services. */
final class LaunchText {

    /** People of one number are always in the same course. */
    private static final int COURSES = 200;

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";

    /** Written with single quotes, for the reader's sake. */
    private static final String PATTERN = ("{'nonce':'NONCE','iat':IAT,'exp':EXP,'iss':'ISSUER','aud':'CLIENT',"
                    + "'sub':'user-PERSON','CLAIMdeployment_id':'DEPLOYMENT','CLAIMtarget_link_uri':'TARGET',"
                    + "'CLAIMroles':['ROLEinstitution/person#Staff','ROLEmembership#Learner'],"
                    + "'CLAIMcontext':{'id':'course-COURSE','label':'RM COURSE',"
                    + "'title':'Reverse mentoring, cohort COURSE','type':['ROLEcourse#CourseSection']},"
                    + "'CLAIMmessage_type':'LtiResourceLinkRequest','CLAIMversion':'1.3.0',"
                    + "'CLAIMresource_link':{'id':'link-COURSE','title':'Reverse mentoring',"
                    + "'description':'Pairs, agenda and goals'},"
                    + "'given_name':'Given PERSON','family_name':'Family PERSON','name':'Given PERSON Family PERSON',"
                    + "'email':'userPERSON@example.org','CLAIMlis':{'person_sourcedid':'EMP-PERSON',"
                    + "'course_section_sourcedid':'SECTION-COURSE'},"
                    + "'CLAIMext':{'user_username':'userPERSON','lms':'moodle-2'},"
                    + "'CLAIMlaunch_presentation':{'locale':'en','document_target':'iframe',"
                    + "'return_url':'ISSUER/mod/lti/return.php?course=COURSE&launch_container=3&instanceid=1'},"
                    + "'CLAIMtool_platform':{'product_family_code':'moodle','version':'2024100705','guid':'127.0.0.1',"
                    + "'name':'Benchmark LMS','description':'A platform for load'},"
                    + "'CLAIMcustom':{'context_id_history':'','user_timezone':'Europe/Lisbon'},"
                    + "'AGSclaim/endpoint':{'scope':['AGSscope/lineitem','AGSscope/result.readonly','AGSscope/score'],"
                    + "'lineitems':'ISSUER/mod/lti/services.php/COURSE/lineitems?type_id=1',"
                    + "'lineitem':'ISSUER/mod/lti/services.php/COURSE/lineitems/1/lineitem?type_id=1'}}")
            .replace('\'', '"')
            .replace("CLAIM", CLAIM)
            .replace("ROLE", ROLE)
            .replace("AGS", AGS)
            .replace("CLIENT", LoadedPlatform.CLIENT_ID)
            .replace("DEPLOYMENT", LoadedPlatform.DEPLOYMENT_ID);

    private final String pattern;

    LaunchText(String issuer, String target) {
        this.pattern = PATTERN.replace("ISSUER", issuer).replace("TARGET", target);
    }

    String claims(int person, String nonce) {
        long now = Instant.now().getEpochSecond();
        // The nonce comes last, since it may hold any letters.
        return pattern.replace("IAT", Long.toString(now))
                .replace("EXP", Long.toString(now + 60))
                .replace("PERSON", Integer.toString(person))
                .replace("COURSE", Integer.toString(person % COURSES))
                .replace("NONCE", nonce);
    }
}
