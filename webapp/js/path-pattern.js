/** What the variable parts of a pattern stand for in a path; null when it is another path. */
export function match(pattern, path) {
  const wanted = pattern.split('/');
  const given = path.split('?')[0].split('/');
  const fits = wanted.length === given.length && wanted.every((part, at) => (part.startsWith(':') ? given[at] !== '' : part === given[at]));
  if (!fits) {
    return null;
  }
  const variable = wanted.map((part, at) => [part, given[at]]).filter(([part]) => part.startsWith(':'));
  return Object.fromEntries(variable.map(([part, value]) => [part.slice(1), decoded(value)]));
}

function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
