import '@testing-library/jest-dom/jest-globals';
import './computed-style.ts';

// jsdom has no canvas and prints an error whenever one is asked for. `null` is what a browser answers
// when it cannot give a context, so the code under test takes a path that exists.
HTMLCanvasElement.prototype.getContext = () => null;

// Nor does it lay anything out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
