// A view on a full screen: arrow keys lead to the next screen, and the browser's full screen stays on while they do.
"use strict";
const link = (rel) => document.querySelector(`.screen footer a[rel="${rel}"]`);
const prepare = () => {
  const button = document.getElementById("whole");
  button.hidden = !document.fullscreenEnabled || document.fullscreenElement !== null;
  button.onclick = () => document.documentElement.requestFullscreen();
};
let under = null; // the fetch that goes on
/** The screen at an address; one that is turned to gets its place in the history when it is there, not before. */
const show = async (address, turned) => {
  under?.abort();
  under = new AbortController();
  const answer = await fetch(address, { signal: under.signal });
  if (!answer.ok) {
    location.assign(address); // the service says what is wrong
    return;
  }
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.title = next.title;
  document.body.replaceChildren(...next.body.children);
  if (turned) {
    history.pushState(null, "", address);
  }
  document.querySelector("main").focus(); // reading goes on from there
  prepare();
};
const turn = (rel) => {
  const to = link(rel);
  if (to && to.href !== location.href) {
    show(to.href, true).catch((error) => error.name === "AbortError" || location.assign(to.href));
  }
};
document.addEventListener("keydown", (event) => {
  const rel = { ArrowLeft: "prev", PageUp: "prev", ArrowRight: "next", PageDown: "next" }[event.key];
  if (rel && link(rel) && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    turn(rel);
  }
});
document.addEventListener("click", (event) => {
  const to = event.target.closest('a[rel="prev"], a[rel="next"]');
  if (to && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    turn(to.rel);
  }
});
window.addEventListener("popstate", () => show(location.href, false).catch((error) => error.name === "AbortError" || location.reload()));
document.addEventListener("fullscreenchange", prepare);
prepare();
