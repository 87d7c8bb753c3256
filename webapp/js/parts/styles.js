/** Loads the styles of some pages, which the first view can do without; once, however often it is asked for. */
export function loadStyles(name) {
  const address = new URL(`../../css/${name}.css`, import.meta.url).href;
  const known = document.querySelector(`link[data-styles="${name}"]`);
  if (known) {
    return Promise.resolve();
  }
  return new Promise((done, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    link.dataset.styles = name;
    link.onload = done;
    link.onerror = () => {
      link.remove();
      failed(new Error(`The styles ${name} could not be read`));
    };
    document.head.append(link);
  });
}
