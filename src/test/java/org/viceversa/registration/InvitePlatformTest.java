package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.InvitePlatform.Invited;
import org.viceversa.registration.RegisterWithPlatform.AlreadyRegistered;
import org.viceversa.registration.RegisterWithPlatform.Initiation;
import org.viceversa.registration.RegisterWithPlatform.Outcome;
import org.viceversa.registration.RegisterWithPlatform.Registered;
import org.viceversa.registration.RegistrationFailed.Reason;

/** What an invitation is good for, and when. */
class InvitePlatformTest extends RegistrationFixture {

    @Test
    void nothing_is_called_without_a_good_invitation() {
        Initiation unknown =
                new Initiation(Optional.of("guessed"), Optional.of(FakeRegistrar.CONFIGURATION), Optional.of("a.b.c"));
        assertThat(reason(unknown)).isEqualTo(Reason.INVITATION_UNKNOWN);
        assertThat(reason(new Initiation(Optional.empty(), Optional.of(FakeRegistrar.CONFIGURATION), Optional.empty())))
                .isEqualTo(Reason.INVITATION_UNKNOWN);

        Invited old = invite.invite("");
        clock.goOn(Invitation.LIFE);
        assertThat(reason(initiation(old))).isEqualTo(Reason.INVITATION_EXPIRED);
        assertThat(platform.calls).isEmpty();
    }

    @Test
    void opened_in_a_browser_the_link_does_nothing_and_stays_good() {
        Invited invited = invite.invite("");
        assertThat(reason(new Initiation(secret(invited), Optional.empty(), Optional.empty())))
                .isEqualTo(Reason.NOT_FROM_A_PLATFORM);
        assertThat(register(invited)).isInstanceOf(Registered.class);
    }

    @Test
    void a_page_that_is_loaded_again_says_that_it_was_done() {
        Invited invited = invite.invite("");
        Outcome first = register(invited);
        Outcome again = register(invited);
        assertThat(again).isEqualTo(new AlreadyRegistered(first.registration()));
        assertThat(platform.calls).hasSize(2);

        clock.goOn(Invitation.LIFE.plus(Duration.ofDays(1)));
        assertThat(register(invited)).as("a week later").isEqualTo(again);
    }

    @Test
    void of_two_requests_at_once_one_registers() {
        Invited invited = invite.invite("");
        platform.during = () -> {
            platform.during = () -> {};
            assertThat(reason(initiation(invited))).isEqualTo(Reason.INVITATION_SPENT);
        };
        assertThat(register(invited)).isInstanceOf(Registered.class);
        assertThat(platform.calls).hasSize(2);
    }

    @Test
    void a_reusable_invitation_serves_many_platforms_until_it_ends() {
        Invited trial = invite.inviteAnybody("a-secret-that-stays", "Trial");
        Registration first = register(trial).registration();
        platform.answer = new PlatformRegistrar.Answer(Optional.of("client-2"), Optional.empty());
        register(trial);
        assertThat(registrations.list()).hasSize(2);
        assertThat(first.name())
                .as("the invitation's word would fit none of them")
                .isEqualTo("lms.example.org");

        clock.goOn(Invitation.LIFE);
        assertThat(reason(initiation(trial))).isEqualTo(Reason.INVITATION_EXPIRED);
        invite.inviteAnybody("a-secret-that-stays", "Trial");
        assertThat(register(trial)).as("after another start").isInstanceOf(Registered.class);
        assertThat(invitations.list()).hasSize(1);
    }

    @Test
    void a_note_that_is_too_long_is_refused() {
        assertThat(catchThrowableOfType(Refused.class, () -> invite.invite("x".repeat(256)))
                        .code())
                .isEqualTo("note-too-long");
    }

    @Test
    void the_link_holds_a_secret_that_is_not_kept() {
        Invited invited = invite.invite("");
        assertThat(invited.registrationUrl()).startsWith("https://viceversa.example.org/lti/register?invitation=");
        assertThat(invited.invitation().secretHash())
                .hasSize(64)
                .isNotEqualTo(secret(invited).orElseThrow());
    }
}
