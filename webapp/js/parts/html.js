export {
  Component,
  html,
  render,
  useCallback,
  useEffect,
  useErrorBoundary,
  useRef,
  useState,
} from '../../vendor/preact-htm.module.js';
