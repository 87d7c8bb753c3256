import { Home } from './home/home.js';
import { match } from './path-pattern.js';
import { managesProgrammes } from './roles.js';
import { STAFF_VIEWS } from './staff-views.js';

const anybody = () => true;

/**
 * The pages of a visit: the path, the words of the way to it, who may go there, and its code; all but the home are
 * fetched when they are wanted. What a colon begins in a path stands for anything, and is handed to the page in
 * `params`; `words` is the part of the texts that it needs beside the common ones, or several, `styles` the same of the
 * styles;
 * `asks` tells what it asks of the API first, letter by letter, so that this can be on its way together with its code; a
 * page without `label` is reached from another one, which `within` names.
 */
export const VIEWS = [
  { path: '/', label: 'nav.home', may: anybody, View: Home },
  { path: '/enrol/:cycle', within: '/', may: anybody, words: 'enrolment', name: 'EnrolPage', load: () => import('./enrolment/enrol-page.js') },
  {
    path: '/enrol/:cycle/orientation',
    within: '/',
    may: anybody,
    words: 'enrolment',
    name: 'OrientationPage',
    load: () => import('./enrolment/orientation-page.js'),
  },
  {
    path: '/pairs/:id',
    within: '/',
    may: anybody,
    words: ['mentorship', 'partners'],
    styles: ['mentorship', 'pairing'],
    name: 'PairPage',
    load: () => import('./mentorship/pair-page.js'),
  },
  { path: '/pairs/:id/agreement', within: '/', may: anybody, words: 'mentorship', styles: 'mentorship', name: 'AgreementPage', load: () => import('./mentorship/agreement-page.js') },
  { path: '/pairs/:id/goals', within: '/', may: anybody, words: 'mentorship', styles: 'mentorship', name: 'GoalsPage', load: () => import('./mentorship/goals-page.js') },
  { path: '/pairs/:id/closing', within: '/', may: anybody, words: 'mentorship', styles: 'mentorship', name: 'ClosingPage', load: () => import('./mentorship/closing-page.js') },
  {
    path: '/pairs/:id/sessions',
    within: '/',
    may: anybody,
    words: ['mentorship', 'sessions', 'agendas'],
    styles: ['mentorship', 'sessions'],
    name: 'SessionsPage',
    load: () => import('./sessions/sessions-page.js'),
  },
  {
    path: '/pairs/:id/agendas/:agenda',
    within: '/',
    may: anybody,
    words: ['sessions', 'agendas'],
    styles: 'sessions',
    name: 'AgendaPage',
    load: () => import('./sessions/agenda-page.js'),
  },
  {
    path: '/agendas/:agenda',
    within: '/plan',
    may: anybody,
    words: ['sessions', 'agendas'],
    styles: 'sessions',
    name: 'AgendaPage',
    load: () => import('./sessions/agenda-page.js'),
  },
  { path: '/pairs/:id/notes', within: '/', may: anybody, words: ['mentorship', 'notebook'], styles: ['mentorship', 'notebook'], name: 'NotesPage', load: () => import('./notebook/notes-page.js') },
  { path: '/pairs/:id/notes/:part', within: '/', may: anybody, words: ['mentorship', 'notebook'], styles: ['mentorship', 'notebook'], name: 'NotesPage', load: () => import('./notebook/notes-page.js') },
  { path: '/wall/:cycle', within: '/', may: anybody, words: 'notebook', styles: 'notebook', name: 'WallPage', load: () => import('./notebook/wall-page.js') },
  { path: '/ask', within: '/', may: anybody, words: 'notebook', styles: 'notebook', name: 'AskPage', load: () => import('./quickhelp/ask-page.js') },
  { path: '/pairs/:id/pulse', within: '/pairings', may: anybody, words: ['pulse', 'mentorship'], styles: ['pulse', 'mentorship'], name: 'PulsePage', load: () => import('./pulse/pulse-page.js') },
  { path: '/pairs/:id/concern', within: '/pairings', may: anybody, words: 'pulse', styles: ['pulse', 'pairing'], name: 'ConcernPage', load: () => import('./pulse/concern-page.js') },
  { path: '/concerns', within: '/', may: anybody, words: 'pulse', styles: ['pulse', 'pairing'], name: 'ConcernsPage', load: () => import('./pulse/concerns-page.js') },
  { path: '/pairings', within: '/', may: anybody, words: 'partners', styles: 'pairing', name: 'MyPairingsPage', asks: () => ['/api/me/pairings'], load: () => import('./partners/my-pairings-page.js') },
  { path: '/choose/:cycle', within: '/', may: anybody, words: 'partners', styles: 'pairing', name: 'ChoosePage', asks: ({ cycle }) => [`/api/cycles/${cycle}/suggestions`, `/api/cycles/${cycle}/choices`], load: () => import('./partners/choose-page.js') },
  { path: '/reflections', within: '/', may: anybody, words: ['reflections', 'results'], styles: 'reflection', name: 'ReflectionsPage', asks: () => ['/api/reflections'], load: () => import('./reflection/reflections-page.js') },
  {
    path: '/reflections/:activity',
    within: '/',
    may: anybody,
    words: ['reflections', 'results'],
    styles: ['reflection', 'grading'],
    name: 'ReflectionPage',
    asks: ({ activity }) => [`/api/reflections/${activity}`],
    load: () => import('./reflection/reflection-page.js'),
  },
  { path: '/skills', label: 'nav.skills', may: anybody, name: 'MySkillsPage', asks: () => ['/api/my-skills'], load: () => import('./skills/my-skills-page.js') },
  { path: '/skills/:id', within: '/skills', may: anybody, name: 'SkillPage', load: () => import('./skills/skill-page.js') },
  { path: '/offers', within: '/', may: anybody, words: 'enrolment', name: 'OffersPage', asks: () => ['/api/offers'], load: () => import('./enrolment/offers-page.js') },
  { path: '/offers/:id', within: '/', may: anybody, words: 'enrolment', name: 'OffersPage', load: () => import('./enrolment/offers-page.js') },
  { path: '/notices', within: '/', may: anybody, words: 'notices', styles: 'notices', name: 'NoticesPage', load: () => import('./notices/notices-page.js') },
  { path: '/notices/rules', within: '/plan', may: managesProgrammes, words: ['staff', 'notices'], styles: 'notices', name: 'RulesPage', load: () => import('./notices/rules-page.js') },
  { path: '/certificates', within: '/plan', may: anybody, words: 'certificates', styles: 'certificates', name: 'CertificatesPage', load: () => import('./certificates/certificates-page.js') },
  { path: '/certificates/kinds', within: '/plan', may: managesProgrammes, words: 'certificates', styles: 'certificates', name: 'KindsPage', load: () => import('./certificates/kinds-page.js') },
  { path: '/certificates/:id', within: '/plan', may: anybody, words: 'certificates', styles: 'certificates', name: 'CertificatePage', load: () => import('./certificates/certificate-page.js') },
  { path: '/catalogue', within: '/plan', may: anybody, words: 'catalogue', styles: 'catalogue', name: 'CataloguePage', asks: () => ['/api/offerings?limit=50'], load: () => import('./catalogue/catalogue-page.js') },
  { path: '/catalogue/new', within: '/plan', may: managesProgrammes, words: 'catalogue', styles: 'catalogue', name: 'OfferingFormPage', load: () => import('./catalogue/offering-form-page.js') },
  { path: '/catalogue/import', within: '/plan', may: managesProgrammes, words: ['catalogue', 'staff'], styles: 'catalogue', name: 'CatalogueImportPage', load: () => import('./catalogue/catalogue-import-page.js') },
  { path: '/catalogue/courses', within: '/plan', may: managesProgrammes, words: 'catalogue', styles: 'catalogue', name: 'CatalogueCoursesPage', load: () => import('./catalogue/catalogue-courses-page.js') },
  { path: '/catalogue/:id', within: '/plan', may: anybody, words: 'catalogue', styles: 'catalogue', name: 'OfferingPage', asks: ({ id }) => [`/api/offerings/${id}`], load: () => import('./catalogue/offering-page.js') },
  { path: '/catalogue/:id/edit', within: '/plan', may: managesProgrammes, words: 'catalogue', styles: 'catalogue', name: 'OfferingFormPage', load: () => import('./catalogue/offering-form-page.js') },
  { path: '/plan', label: 'nav.plan', may: anybody, words: 'paths', styles: 'catalogue', name: 'PlanPage', asks: () => ['/api/plan'], load: () => import('./plan/plan-page.js') },
  { path: '/plan/best', within: '/plan', may: anybody, words: ['paths', 'catalogue'], styles: 'catalogue', name: 'BestPlanPage', load: () => import('./paths/best-plan-page.js') },
  { path: '/paths', within: '/plan', may: anybody, words: 'paths', styles: 'catalogue', name: 'PathsPage', asks: () => ['/api/paths'], load: () => import('./paths/paths-page.js') },
  { path: '/paths/:id/tuition', within: '/plan', may: anybody, words: ['tuition', 'paths'], styles: 'tuition', name: 'ApplyPathPage', load: () => import('./tuition/apply-path-page.js') },
  { path: '/paths/:id', within: '/plan', may: anybody, words: ['paths', 'catalogue', 'tuition'], styles: ['catalogue', 'tuition'], name: 'PathPage', load: () => import('./paths/path-page.js') },
  { path: '/pairs/:id/advice', within: '/', may: anybody, words: ['paths', 'catalogue'], styles: 'catalogue', name: 'AdvicePage', load: () => import('./paths/advice-page.js') },
  { path: '/tuition', within: '/plan', may: anybody, words: 'tuition', styles: 'tuition', name: 'TuitionPage', asks: () => ['/api/me/tuition'], load: () => import('./tuition/tuition-page.js') },
  { path: '/tuition/apply', within: '/plan', may: anybody, words: 'tuition', styles: 'tuition', name: 'ApplyPage', load: () => import('./tuition/apply-page.js') },
  { path: '/tuition/policies', within: '/plan', may: managesProgrammes, words: 'tuition', styles: 'tuition', name: 'PoliciesPage', load: () => import('./tuition/policies-page.js') },
  { path: '/tuition/budgets', within: '/plan', may: anybody, words: 'tuition', styles: 'tuition', name: 'BudgetsPage', load: () => import('./tuition/budgets-page.js') },
  { path: '/tuition/:request/edit', within: '/plan', may: anybody, words: 'tuition', styles: 'tuition', name: 'ApplyPage', load: () => import('./tuition/apply-page.js') },
  { path: '/tuition/:request', within: '/plan', may: anybody, words: 'tuition', styles: 'tuition', name: 'RequestPage', load: () => import('./tuition/request-page.js') },
  { path: '/approvals', within: '/plan', may: anybody, words: 'tuition', styles: 'tuition', name: 'ApprovalsPage', load: () => import('./tuition/approvals-page.js') },
  ...STAFF_VIEWS,
];

/** The pages that this person may open, in the order of the way between them. */
export function viewsFor(me, views = VIEWS) {
  return views.filter(({ may }) => may(me));
}

/** What stands at a path, whoever may go there: its code is no secret, and can be fetched before the person is known. */
export function wantedAt(path, views = VIEWS) {
  return firstAt(path, views) ?? {};
}

/** The page at a path with what its variable parts stand for; what does not exist, or is not theirs, is the home. */
export function viewAt(path, me, views = VIEWS) {
  const theirs = viewsFor(me, views);
  return firstAt(path, theirs) ?? { view: theirs[0], params: {} };
}

function firstAt(path, views) {
  for (const view of views) {
    const params = match(view.path, path);
    if (params) {
      return { view, params };
    }
  }
  return null;
}
