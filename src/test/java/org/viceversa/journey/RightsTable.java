package org.viceversa.journey;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets which answer to which operation of the API, asked for with the ids of real things.
 *
 * <p>The people are of one company but for ELSEWHERE, who runs programmes and is the administrator in another one, and
 * asks for this company's things: not there (404), or an answer without anything of it. Rows are tried from top to bottom,
 * and in each row whoever is refused before whoever is not: that the last one succeeds shows that the request was sound,
 * and that the refused ones changed nothing.
 */
final class RightsTable {

    /** Whoever asks; the manager is a learner who was granted the role. */
    enum Who {
        LEARNER,
        INSTRUCTOR,
        MANAGER,
        ADMINISTRATOR,
        OPERATOR,
        NOBODY,
        ELSEWHERE
    }

    /** Two numbers: what was so a moment ago decides which. */
    private static final String ROWS = """
            operation                                 | learner | instr.  | manager | admin.  | operat. | nobody | elsewhere
            GET /me                                   | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /diagnostics                          | 403     | 403     | 403     | 200     | 401     | 401    | 200
            POST /deep-linking                        | 409     | 409     | 409     | 409     | 401     | 401    | 409
            GET /roster                               | 403     | 200     | 200     | 200     | 401     | 401    | 200
            GET /roster.csv                           | 403     | 200     | 200     | 200     | 401     | 401    | 200
            POST /roster/refresh                      | 403     | 202/429 | 202/429 | 202/429 | 401     | 401    | 202/429
            GET /courses                              | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /cycles/{cycle}/suggestions           | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /cycles/{cycle}/suggestions/{person}/mark | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /cycles/{cycle}/choices               | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /cycles/{cycle}/choices               | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /cycles/{cycle}/choices/sending      | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /cycles/{cycle}/choices/withdrawal   | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /grants                               | 403     | 403     | 403     | 200     | 401     | 401    | 200
            POST /grants                              | 403     | 403     | 403     | 201     | 401     | 401    | 404
            DELETE /grants/{id}                       | 403     | 403     | 403     | 204     | 401     | 401    | 404
            GET /employees                            | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /employees/{id}                       | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /employees.csv                        | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /employees.csv/template               | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /employees/import/preview            | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /employees/import/report             | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /employees/import                    | 403     | 403     | 201     | 403     | 401     | 401    | 201
            GET /employees/imports                    | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /employees/imports/{id}/undo         | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /me/tuition                           | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /me/tuition/preview                  | 200     | 409     | 409     | 409     | 401     | 401    | 409
            POST /me/tuition/requests                 | 201     | 409     | 409     | 409     | 401     | 401    | 409
            PUT /me/tuition/requests/{request}        | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /me/tuition/requests/{request}/step  | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /me/tuition/requests/{request}/proof | 409     | 404     | 404     | 404     | 401     | 401    | 404
            GET /tuition/requests/{request}           | 200     | 404     | 200     | 404     | 401     | 401    | 404
            GET /tuition/approvals                    | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /tuition/approvals/csv                | 200     | 200     | 200     | 200     | 401     | 401    | 200
            PUT /tuition/approvals/delegation         | 204     | 204     | 204     | 204     | 401     | 401    | 404
            DELETE /tuition/approvals/delegation      | 204     | 204     | 204     | 204     | 401     | 401    | 204
            GET /tuition/confirmations                | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /tuition/confirmations/{request}     | 404     | 404     | 404     | 404     | 401     | 401    | 404
            POST /tuition/requests/{request}/decision | 403     | 404     | 200     | 404     | 401     | 401    | 404
            GET /tuition/requests/{request}/proofs/{proof} | 404 | 404    | 404     | 404     | 401     | 401    | 404
            GET /tuition/policies                     | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /tuition/policies                    | 403     | 403     | 201     | 403     | 401     | 401    | 201
            PUT /tuition/policies/{policy}            | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /tuition/policies/simulation         | 403     | 403     | 200     | 403     | 401     | 401    | 200
            PUT /tuition/policies/figures             | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /tuition/budgets                      | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /tuition/budgets                     | 403     | 403     | 201     | 403     | 401     | 401    | 201
            GET /tuition/budgets/csv                  | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /tuition/budgets/report               | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /tuition/payroll/csv                  | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /tuition/payroll/import/preview      | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /tuition/payroll/import              | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /skill-frameworks                     | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /skill-frameworks                    | 403     | 403     | 201     | 403     | 401     | 401    | 201
            PUT /skill-frameworks/{id}                | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /skill-frameworks/{id}/table.csv      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /skill-frameworks/{id}/moodle.csv     | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /skill-frameworks/{id}/case.json      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /skill-frameworks/import             | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /skill-frameworks/moodle/import      | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /skill-frameworks/case/import        | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /skills                               | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /skills                              | 403     | 403     | 201     | 403     | 401     | 401    | 404
            PUT /skills/{id}                          | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /skills/{id}/retired                  | 403     | 403     | 200     | 403     | 401     | 401    | 404
            DELETE /skills/{id}                       | 403     | 403     | 204     | 403     | 401     | 401    | 404
            GET /skill-freshness                      | 200     | 200     | 200     | 200     | 401     | 401    | 200
            PUT /skill-freshness                      | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /skill-profiles                       | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /skill-profiles/profiles.csv          | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /skill-profiles/import               | 403     | 403     | 200     | 403     | 401     | 401    | 200
            PUT /my-skills/profile                    | 204     | 204     | 204     | 204     | 401     | 401    | 404
            DELETE /skill-profiles/{id}               | 403     | 403     | 204     | 403     | 401     | 401    | 404
            GET /my-skills                            | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /my-skills/{skill}                    | 200     | 200     | 200     | 200     | 401     | 401    | 404
            POST /my-skills/{skill}/assessments       | 204     | 204     | 204     | 204     | 401     | 401    | 404
            POST /my-skills/{skill}/practices         | 201     | 201     | 201     | 201     | 401     | 401    | 404
            DELETE /my-skills/practices/{id}          | 204     | 404     | 404     | 404     | 401     | 401    | 404
            POST /my-skills/{skill}/evidence          | 201     | 201     | 201     | 201     | 401     | 401    | 404
            DELETE /my-skills/evidence/{id}           | 204     | 404     | 404     | 404     | 401     | 401    | 404
            GET /assessment-requests                  | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /assessment-requests/colleagues       | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /assessment-requests                 | 204     | 204     | 204     | 204     | 401     | 401    | 404
            PUT /assessment-requests/{id}             | 204     | 404     | 404     | 404     | 401     | 401    | 404
            GET /offerings                            | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /offerings                           | 403     | 403     | 201     | 403     | 401     | 401    | 201
            GET /offerings/{id}                       | 200     | 200     | 200     | 200     | 401     | 401    | 404
            PUT /offerings/{id}                       | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /offerings/{id}/checked               | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /offerings/{id}/rating                | 200     | 200     | 200     | 200     | 401     | 401    | 404
            DELETE /offerings/{id}/rating             | 204     | 204     | 204     | 204     | 401     | 401    | 404
            PUT /offerings/{id}/retired               | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /offering-courses                     | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /offering-courses                    | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /offerings.csv                        | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /offerings.csv/template               | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /offerings/import/preview            | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /offerings/import                    | 403     | 403     | 201     | 403     | 401     | 401    | 201
            GET /paths                                | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /paths                               | 201     | 201     | 201     | 201     | 401     | 401    | 201
            GET /paths/{id}                           | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /paths/{id}                           | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /paths/{id}/copy                     | 201     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /paths/{id}/steps/{step}              | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /paths/{id}/state                     | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /plan/best                            | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /programme-templates                  | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /programme-skills                     | 403     | 403     | 200     | 403     | 401     | 401    | 200
            GET /programmes                           | 403     | 403     | 200     | 403     | 401     | 401    | 200
            POST /programmes                          | 403     | 403     | 201     | 403     | 401     | 401    | 201
            POST /programme-files                     | 403     | 403     | 201     | 403     | 401     | 401    | 201
            GET /programmes/{id}                      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /programmes/{id}                      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /programmes/{id}/history              | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /programmes/{id}/file                 | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /programmes/{id}/dry-run              | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /programmes/{id}/copy                | 403     | 403     | 201     | 403     | 401     | 401    | 404
            POST /programmes/{id}/cycles              | 403     | 403     | 201     | 403     | 401     | 401    | 404
            PUT /programmes/{id}/opt-outs/{course}    | 403     | 204     | 204     | 403     | 401     | 401    | 404
            DELETE /programmes/{id}/opt-outs/{course} | 403     | 204     | 204     | 403     | 401     | 401    | 404
            POST /programmes/{id}/archive             | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /programmes/{id}/restore             | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /cycles/{id}                          | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /cycles/{id}/state                   | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /my-programmes                        | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /cycles/{cycle}/enrolment             | 200     | 200     | 200     | 200     | 401     | 401    | 404
            PUT /cycles/{cycle}/enrolment             | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /cycles/{cycle}/enrolment/colleagues  | 200     | 200     | 200     | 200     | 401     | 401    | 404
            POST /cycles/{cycle}/enrolment/submission | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /cycles/{cycle}/orientation           | 200     | 200     | 200     | 200     | 401     | 401    | 404
            POST /cycles/{cycle}/orientation          | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /cycles/{cycle}/waiting-help          | 200     | 200     | 200     | 200     | 401     | 401    | 404
            POST /cycles/{cycle}/enrolment/moves      | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /offers                               | 200     | 200     | 200     | 200     | 401     | 401    | 200
            PUT /plan/{kind}/{subject}                | 204     | 204     | 204     | 204     | 401     | 401    | 404
            GET /activity-models                      | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /activities                           | 403     | 200     | 403     | 403     | 401     | 401    | 403
            GET /activities/{activity}                | 403     | 200     | 403     | 403     | 401     | 401    | 404
            PUT /activities/{activity}                | 403     | 200     | 403     | 403     | 401     | 401    | 404
            GET /activities/{activity}/deliveries     | 403     | 200     | 403     | 403     | 401     | 401    | 404
            GET /activities/{activity}/deliveries/people | 403     | 200     | 403     | 403     | 401     | 401    | 404
            GET /activities/{activity}/deliveries/people/{person} | 403     | 404     | 403     | 403     | 401     | 401    | 404
            POST /activities/{activity}/deliveries/again | 403     | 200     | 403     | 403     | 401     | 401    | 404
            POST /activities/{activity}/deliveries/keep | 403     | 200     | 403     | 403     | 401     | 401    | 404
            POST /activities/{activity}/deliveries/take-back | 403     | 200     | 403     | 403     | 401     | 401    | 404
            POST /activities/{activity}/deliveries/column | 403     | 409     | 403     | 403     | 401     | 401    | 404
            POST /deep-linking/activities             | 409     | 409     | 409     | 409     | 401     | 401    | 409
            GET /plan                                 | 200     | 200     | 200     | 200     | 401     | 401    | 200
            DELETE /plan/{kind}/{subject}             | 204     | 204     | 204     | 204     | 401     | 401    | 204
            GET /certifications                       | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /certifications                      | 403     | 403     | 201     | 403     | 401     | 401    | 201
            PUT /certifications/{certification}       | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /my-certificates                      | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /my-certificates                     | 201     | 201     | 201     | 201     | 401     | 401    | 404
            GET /my-certificates/{holding}            | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /my-certificates/{holding}            | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /my-certificates/{holding}/credits/{credit} | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /my-certificates/{holding}/credits/meetings | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /my-certificates/{holding}/credits/audit.csv | 200     | 404     | 404     | 404     | 401     | 401    | 404
            DELETE /my-certificates/{holding}/credits/{credit} | 204     | 404     | 404     | 404     | 401     | 401    | 404
            POST /my-certificates/{holding}/renewal   | 201     | 404     | 404     | 404     | 401     | 401    | 404
            DELETE /my-certificates/{holding}         | 204     | 204     | 204     | 204     | 401     | 401    | 204
            POST /enrolments/{id}/decision            | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /cycles/{cycle}/invitations/preview  | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /cycles/{cycle}/invitations          | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /cycles/{cycle}/invitations/csv      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /cycles/{cycle}/invitations/{id}/withdrawal | 403 | 403  | 204     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/participants          | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/participants/csv      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/participants/reminders | 403    | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/skills/demand         | 403     | 200     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/skills/groups         | 403     | 200     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/skills/people         | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /programmes/{programme}/pairing-settings | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /programmes/{programme}/pairing-settings | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /programmes/{programme}/offer-rule    | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /programmes/{programme}/offer-rule    | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/pairing-rounds/rules  | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/pairing-rounds        | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /cycles/{cycle}/pairing-rounds       | 403     | 403     | 202     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}               | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/board         | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/trade-off     | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/pairs         | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/pairs/csv     | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/unplaced      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/explanations/pair/{mentor}/{mentee} | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/explanations/not/{mentor}/{mentee} | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/explanations/nobody/{person} | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/comparison/{other} | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /pairing-rounds/{round}/cancellation | 403     | 403     | 409     | 403     | 401     | 401    | 404
            POST /pairing-rounds/{round}/edits        | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /pairing-rounds/{round}/rerun        | 403     | 403     | 202     | 403     | 401     | 401    | 404
            POST /pairing-rounds/{round}/discard      | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /pairing-rounds/{round}/publication   | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /pairing-rounds/{round}/publication  | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/pairings              | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/pairings/csv          | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/rematch-queue         | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /me/pairings                          | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /pairings/{pairing}/answer           | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /pairings/{pairing}/pause            | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/common-time    | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/agendas        | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/sessions       | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions      | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/{session}/confirmation | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/sessions/{session} | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/sessions/{session}/calendar | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/{session}/no-show | 409     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/{session}/held | 409     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/{session}/objection | 409     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/{session}/move | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/{session}/cancellation | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/sessions/late | 400     | 404     | 404     | 404     | 401     | 401    | 404
            GET /agendas                              | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /programmes/{programme}/agendas       | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /programmes/{programme}/agendas/{agenda} | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /me/calendar-feed                     | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /me/calendar-feed                    | 200     | 200     | 200     | 200     | 401     | 401    | 200
            DELETE /me/calendar-feed                  | 204     | 204     | 204     | 204     | 401     | 401    | 204
            POST /pairings/{pairing}/resumption       | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/notes/{note}   | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/notes          | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/notes/own      | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/notes/{note}   | 200     | 404     | 404     | 404     | 401     | 401    | 404
            DELETE /mentorships/{pairing}/notes/{note} | 204     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/ideas          | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/ideas         | 403     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/ideas/{idea}   | 404     | 404     | 404     | 404     | 401     | 401    | 404
            DELETE /mentorships/{pairing}/ideas/{idea} | 404     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/ideas/seen    | 204     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/ideas/{idea}/answer | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /programmes/{programme}/ideas         | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /programmes/{programme}/ideas/csv     | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /programmes/{programme}/ideas/{idea}/answer | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /cycles/{cycle}/wall                  | 200     | 403     | 200     | 403     | 401     | 401    | 404
            GET /mentorships/{pairing}/introductions  | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/introductions | 201     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/introductions/{introduction}/step | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/thanks         | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/thanks        | 201     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/thanks/{thanks}/wall | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /me/help                              | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /me/help                             | 201     | 403     | 403     | 403     | 401     | 401    | 403
            POST /me/help/{request}/taking            | 404     | 404     | 404     | 404     | 401     | 401    | 404
            POST /me/help/{request}/release           | 404     | 404     | 404     | 404     | 401     | 401    | 404
            POST /me/help/{request}/done              | 409     | 404     | 404     | 404     | 401     | 401    | 404
            POST /me/help/{request}/thanks            | 409     | 404     | 404     | 404     | 401     | 401    | 404
            POST /me/help/{request}/withdrawal        | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}                | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/agreement      | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/agreement      | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/agreement/signature | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/agreement/withdrawal | 409     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/goals          | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/goals         | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/goals/{goal}   | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/goals/{goal}/state | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/goals/{goal}/twin | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/goals/{goal}/assessments | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/commitments    | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/commitments   | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/commitments/{commitment} | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/commitments/{commitment}/state | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /me/recommendations                   | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /me/recommendations                  | 201     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /me/recommendations/{id}              | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/closing        | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/closing/beginning | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/closing        | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/closing/completion | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/closing/role-flip | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /pairings/{pairing}/exit             | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /pairings/{pairing}/withdrawal       | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /mentorships/{pairing}/pulse          | 200     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/pulse/{number} | 409     | 404     | 404     | 404     | 401     | 401    | 404
            PUT /mentorships/{pairing}/pulse/fit/{number} | 409 | 404     | 404     | 404     | 401     | 401    | 404
            GET /mentorships/{pairing}/concerns       | 200     | 404     | 404     | 404     | 401     | 401    | 404
            POST /mentorships/{pairing}/concerns      | 201     | 404     | 404     | 404     | 401     | 401    | 404
            GET /me/concerns                          | 200     | 200     | 200     | 200     | 401     | 401    | 200
            PUT /me/concerns/{concern}                | 404     | 404     | 404     | 404     | 401     | 401    | 404
            GET /cycles/{cycle}/health                | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /me/notices                           | 200     | 200     | 200     | 200     | 401     | 401    | 200
            POST /me/notices/read                     | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /me/notice-settings                   | 200     | 200     | 200     | 200     | 401     | 401    | 200
            PUT /me/notice-settings                   | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /programmes/{programme}/notice-rules  | 403     | 403     | 200     | 403     | 401     | 401    | 404
            PUT /programmes/{programme}/notice-rules/{kind} | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /programmes/{programme}/notice-rules/{kind}/preview | 403     | 403     | 200     | 403     | 401     | 401    | 404
            POST /programmes/{programme}/notice-rules/{kind}/test | 403     | 403     | 409     | 403     | 401     | 401    | 404
            PUT /programmes/{programme}/notice-settings | 403     | 403     | 200     | 403     | 401     | 401    | 404
            GET /reflections                          | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /reflections/export                   | 200     | 200     | 200     | 200     | 401     | 401    | 200
            GET /reflections/{activity}               | 200     | 200     | 200     | 200     | 401     | 401    | 404
            PUT /reflections/{activity}               | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /reflections/{activity}/versions      | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /reflections/{activity}/versions/{number} | 404     | 404     | 404     | 404     | 401     | 401    | 404
            POST /reflections/{activity}/submission   | 201     | 201     | 201     | 201     | 401     | 401    | 404
            GET /reflections/{activity}/submissions/{submission} | 200     | 404     | 404     | 404     | 401     | 401    | 404
            GET /reflections/{activity}/submissions/{submission}/text | 200     | 404     | 404     | 404     | 401     | 401    | 404
            DELETE /reflections/{activity}/submission | 200     | 200     | 200     | 200     | 401     | 401    | 404
            POST /reflections/{activity}/attempts     | 200     | 200     | 200     | 200     | 401     | 401    | 404
            GET /activities/{activity}/grading | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading/markers | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading/statistics | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading.csv | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading/{who} | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading/{who}/attempts/{attempt} | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/lease | 403 | 200 | 403 | 403 | 401 | 401 | 404
            PUT /activities/{activity}/grading/{who}/sheet | 403 | 200 | 403 | 403 | 401 | 401 | 404
            DELETE /activities/{activity}/grading/{who}/lease | 403 | 204 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/csv/preview | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/csv | 403 | 409 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/ready | 403 | 409 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/release | 403 | 409 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/regrade | 403 | 409 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/excuse | 403 | 200 | 403 | 403 | 401 | 401 | 404
            DELETE /activities/{activity}/grading/{who}/excuse | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/extension | 403 | 200 | 403 | 403 | 401 | 401 | 404
            DELETE /activities/{activity}/grading/{who}/extension | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/waiver | 403 | 409 | 403 | 403 | 401 | 401 | 404
            DELETE /activities/{activity}/grading/{who}/waiver | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/marker | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/name | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/release | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/excuse | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/allocation | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading/missing | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /activities/{activity}/grading/learners | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/missing/{person}/extension | 403 | 200 | 403 | 403 | 401 | 401 | 404
            DELETE /activities/{activity}/grading/missing/{person}/extension | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/missing/{person}/excuse | 403 | 200 | 403 | 403 | 401 | 401 | 404
            DELETE /activities/{activity}/grading/missing/{person}/excuse | 403 | 200 | 403 | 403 | 401 | 401 | 404
            POST /activities/{activity}/grading/{who}/return | 403 | 200 | 403 | 403 | 401 | 401 | 404
            GET /reflections/{activity}/result | 200 | 200 | 200 | 200 | 401 | 401 | 404
            POST /reflections/{activity}/regrade | 409 | 409 | 409 | 409 | 401 | 401 | 404
            GET /comment-bank | 403 | 200 | 403 | 403 | 401 | 401 | 403
            POST /comment-bank | 403 | 201 | 403 | 403 | 401 | 401 | 403
            PUT /comment-bank/{comment} | 403 | 200 | 403 | 403 | 401 | 401 | 403
            POST /comment-bank/{comment}/use | 403 | 200 | 403 | 403 | 401 | 401 | 403
            DELETE /comment-bank/{comment} | 403 | 204 | 403 | 403 | 401 | 401 | 403
            GET /operator                             | 401     | 401     | 401     | 401     | 200     | 401    | 401
            GET /operator/mail                        | 401     | 401     | 401     | 401     | 200     | 401    | 401
            POST /operator/mail/test                  | 401     | 401     | 401     | 401     | 200     | 401    | 401
            POST /operator/mail/retry                 | 401     | 401     | 401     | 401     | 200     | 401    | 401
            POST /operator/invitations                | 401     | 401     | 401     | 401     | 201     | 401    | 401
            DELETE /operator/invitations/{id}         | 401     | 401     | 401     | 401     | 204     | 401    | 401
            POST /operator/keys                       | 401     | 401     | 401     | 401     | 201/409 | 401    | 401
            POST /operator/platforms                  | 401     | 401     | 401     | 401     | 201     | 401    | 401
            PUT /operator/platforms/{id}              | 401     | 401     | 401     | 401     | 200     | 401    | 401
            GET /operator/platforms/{id}/diagnostics  | 401     | 401     | 401     | 401     | 200     | 401    | 401
            POST /operator/platforms/{id}/deployments | 401     | 401     | 401     | 401     | 201     | 401    | 401
            PUT /operator/deployments/{id}            | 401     | 401     | 401     | 401     | 200     | 401    | 401
            DELETE /operator/session                  | 401     | 401     | 401     | 401     | 204     | 401    | 401
            POST /operator/session                    | 204     | 204     | 204     | 204     | 204     | 204    | 204
            DELETE /session                           | 204     | 204     | 204     | 204     | 401     | 401    | 204
            """;

    /** @param operation by method and path, as the document has it */
    record Row(String operation, Map<Who, List<Integer>> expected) {

        /** Whoever is refused comes first. */
        List<Who> inOrder() {
            return Arrays.stream(Who.values())
                    .sorted((one, other) -> Boolean.compare(isLetIn(one), isLetIn(other)))
                    .toList();
        }

        private boolean isLetIn(Who who) {
            return expected.getOrDefault(who, List.of(500)).get(0) < 300;
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    private RightsTable() {}

    static List<Row> rows() {
        return ROWS.lines().skip(1).map(RightsTable::row).toList();
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        Map<Who, List<Integer>> expected = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            expected.put(
                    who,
                    Arrays.stream(cells[who.ordinal() + 1].strip().split("/"))
                            .map(Integer::valueOf)
                            .toList());
        }
        return new Row(cells[0].strip(), expected);
    }
}
