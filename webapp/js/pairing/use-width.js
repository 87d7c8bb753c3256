import { useEffect, useRef, useState } from '../parts/html.js';

/** How wide an element is on the page, for what is drawn to scale in it. */
export function useWidth(first = 640) {
  const place = useRef(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const measure = () => place.current && setWidth(Math.max(280, Math.floor(place.current.clientWidth)));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
