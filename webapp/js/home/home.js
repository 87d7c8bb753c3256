import { t } from '../i18n.js';
import { html, useEffect } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { hasMoved } from '../parts/router.js';
import { useWords } from '../parts/use-words.js';
import { isAdministrator, isInstructor, isLearner, isStaff, managesProgrammes } from '../roles.js';
import { About } from './about.js';
import { AdministratorCards } from './administrator-cards.js';
import { CertificatesCard } from './certificates-card.js';
import { EnrolmentCard } from './enrolment-card.js';
import { HelpCard } from './help-card.js';
import { nextStep } from './next-step.js';
import { NoticesCard } from './notices-card.js';
import { PairingCard } from './pairing-card.js';
import { ConcernsCard } from './concerns-card.js';
import { PeopleCard } from './people-card.js';
import { PlanCard } from './plan-card.js';
import { ReflectionsCard } from './reflections-card.js';
import { GradingCard } from './grading-card.js';
import { CourseProgrammesCard, ProgrammeCard } from './programme-cards.js';
import { TuitionCard } from './tuition-card.js';

const WHILE_READING = 3000;

/** One home for whatever roles a person has: the next step, then the parts of each role, then what this is. */
export function Home({ api, me, refreshMe }) {
  useEffect(() => {
    if (hasMoved()) {
      refreshMe();
    }
  }, []);
  useWatch(me.roster?.reading, refreshMe);

  const step = nextStep(me);
  return html`<${Page} title=${t(step.title, step.values)}>
    <${Step} step=${step} />
    ${(isStaff(me) || me.home.plan || me.home.reflections || me.home.certificates || me.home.enrolment || me.home.pairings || me.home.help || me.home.concerns || me.home.notices || me.home.tuition) &&
    html`<div class="cards">
      ${me.home.concerns && html`<${ConcernsCard} count=${me.home.concerns} />`}
      ${me.home.reflections && html`<${ReflectionsCard} part=${me.home.reflections} />`}
      ${me.home.pairings && html`<${PairingCard} part=${me.home.pairings} mentorships=${me.home.mentorships} />`}
      ${me.home.enrolment && html`<${EnrolmentCard} enrolment=${me.home.enrolment} pairings=${me.home.pairings} />`}
      ${me.home.help && html`<${HelpCard} help=${me.home.help} />`}
      ${me.roster && html`<${PeopleCard} roster=${me.roster} />`}
      ${managesProgrammes(me) && html`<${ProgrammeCard} part=${me.home.programmes} />`}
      ${me.course && me.home.programmes?.mine.length > 0 && html`<${CourseProgrammesCard} api=${api} course=${me.course} part=${me.home.programmes} refreshMe=${refreshMe} />`}
      ${isInstructor(me) && me.home.grading && html`<${GradingCard} part=${me.home.grading} />`}
      ${isAdministrator(me) && html`<${AdministratorCards} />`}
      ${me.home.certificates && html`<${CertificatesCard} part=${me.home.certificates} />`}
      ${me.home.notices && html`<${NoticesCard} part=${me.home.notices} />`}
      ${me.home.tuition && html`<${TuitionCard} part=${me.home.tuition} />`}
      ${me.home.plan && html`<${PlanCard} plan=${me.home.plan} />`}
    </div>`}
    <${About} open=${isLearner(me)} idle=${!me.home.enrolment} />
  <//>`;
}

function Step({ step: { text, values, action, words } }) {
  const ready = useWords(words, Boolean(words));
  if (words && !ready) {
    return html`<${Loading} lines=${2} />`;
  }
  return html`<div class="step">
    <p class="lead">${t(text, values)}</p>
    ${action && html`<a class=${action.needed ? 'btn btn-primary' : 'btn btn-outline-primary'} href=${`#${action.path}`}>${t(action.label)}<${Icon} name="arrow" flips /></a>`}
  </div>`;
}

/** Looks again from time to time while the people of the course are still being read. */
function useWatch(reading, look) {
  useEffect(() => {
    if (!reading) {
      return undefined;
    }
    const clock = setInterval(look, WHILE_READING);
    return () => clearInterval(clock);
  }, [reading]);
}
