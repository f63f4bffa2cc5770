import { expect, test } from '@jest/globals';
import { wholeStyle } from '../support/computed-style.ts';

const PAGE = `
  <div hidden><p>in what is hidden</p></div>
  <div style="display: none"></div><div hidden style="display: flex"></div>
  <div style="visibility: hidden"><i><b style="visibility: visible"></b></i></div>
  <div style="pointer-events: none"><svg><path style="pointer-events: auto" /></svg></div>
  <style></style><script></script><template></template><input type="hidden"><input type="text">
  <dialog></dialog><dialog open></dialog><datalist></datalist><ruby><rp></rp></ruby><area>`;

test('what is shown and what takes clicks is told as jsdom tells it', () => {
  document.body.innerHTML = PAGE;
  document.head.append(...['title', 'meta', 'link'].map((name) => document.createElement(name)));
  const told = (style: CSSStyleDeclaration) => ({
    gone: style.display === 'none',
    goneByName: style.getPropertyValue('display') === 'none',
    visibility: style.visibility,
    byName: style.getPropertyValue('visibility'),
    clicks: style.pointerEvents,
    margin: style.marginTop,
  });
  const all = [...document.querySelectorAll('*')];
  expect(all.map((each) => [each.outerHTML, told(window.getComputedStyle(each))])).toEqual(
    all.map((each) => [each.outerHTML, told(wholeStyle(each))]),
  );
  expect(all.filter((each) => window.getComputedStyle(each).display === 'none').length).toBeGreaterThan(8);
  document.head.innerHTML = document.body.innerHTML = '';
});
