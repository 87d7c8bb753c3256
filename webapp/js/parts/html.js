export {
  Component,
  html,
  render,
  useCallback,
  useEffect,
  useErrorBoundary,
  useLayoutEffect,
  useRef,
  useState,
} from '../../vendor/preact-htm.module.js';
