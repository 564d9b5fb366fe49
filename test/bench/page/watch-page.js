// What a page tells of itself while it is measured, in `window.watched`. It runs before all else in the page.
const watched = { shownAt: 0, said: 0, shift: 0, longestTask: 0, timers: new Set() };
window.watched = watched;

// Notes when a shadow root first says when people can be reached.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  const observer = new MutationObserver(() => {
    if (!/bereikbaar|gesloten/.test(root.textContent)) return;
    observer.disconnect();
    watched.said++;
    watched.shownAt = performance.now();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return root;
};

const { setTimeout: start, clearTimeout: stop } = window;
window.setTimeout = (wake, delay) => {
  const timer = start(() => {
    watched.timers.delete(timer);
    wake();
  }, delay);
  watched.timers.add(timer);
  return timer;
};
window.clearTimeout = (timer) => {
  watched.timers.delete(timer);
  stop(timer);
};

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) watched.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask, duration);
}).observe({ type: 'longtask', buffered: true });
