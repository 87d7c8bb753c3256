import { Home } from './home/home.js';
import { isAdministrator, isStaff } from './roles.js';

/**
 * The pages of a visit: the path, the words of the way to it, who may go there, and its code; all but the home are
 * fetched when they are wanted.
 */
export const VIEWS = [
  { path: '/', label: 'nav.home', may: () => true, View: Home },
  { path: '/people', label: 'nav.people', may: isStaff, name: 'RosterPage', load: () => import('./roster/roster-page.js') },
  { path: '/access', label: 'nav.access', may: isAdministrator, name: 'AccessPage', load: () => import('./access/access-page.js') },
  {
    path: '/connection',
    label: 'nav.connection',
    may: isAdministrator,
    name: 'DiagnosticsPage',
    load: () => import('./diagnostics/diagnostics-page.js'),
  },
];

/** The pages that this person may open, in the order of the way between them. */
export function viewsFor(me) {
  return VIEWS.filter(({ may }) => may(me));
}

/** The page at a path; what does not exist, or is not theirs, is the home. */
export function viewAt(path, me) {
  const views = viewsFor(me);
  return views.find((view) => view.path === path) ?? views[0];
}
