// A view on a full screen: it fits the window, arrow keys lead to the next screen, and the browser's full screen stays on
// while they do.
"use strict";
const link = (rel) => document.querySelector(`.screen footer a[rel="${rel}"]`);
const LEAST = 84; // per cent of the usual size of letters
/**
 * Makes letters as large as they can be without scrolling. Where even the least are too large, the tiles with most in them
 * get less, one after the other. Brief: beside a picture, which says its own finding, none stands; where there is none,
 * texts end with three dots. Bare: without the picture, for whole words say more than letters that nobody can read.
 */
const fit = () => {
  const { body, documentElement: page } = document;
  const isTall = () => page.scrollHeight > window.innerHeight;
  const height = (tile) => (tile.matches(".drawn") ? page.scrollHeight : 0) + tile.querySelector(".said").offsetHeight;
  const tiles = Array.from(document.querySelectorAll(".said"), (said) => said.parentElement);
  tiles.forEach((tile) => tile.classList.remove("brief", "bare"));
  const shrink = () => {
    body.style.removeProperty("--fit");
    for (let size = 96; isTall() && size >= LEAST; size -= 4) {
      body.style.setProperty("--fit", size / 100);
    }
  };
  shrink();
  if (isTall()) {
    tiles.sort((one, other) => height(other) - height(one));
    ["brief", "bare"].forEach((manner) => tiles.forEach((tile) => isTall() && tile.classList.add(manner)));
    shrink();
  }
};
const prepare = () => {
  const button = document.getElementById("whole");
  button.hidden = !document.fullscreenEnabled || document.fullscreenElement !== null;
  button.onclick = () => document.documentElement.requestFullscreen();
  fit();
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
let going = ""; // the address that is turned to; a key that is held asks for it once
const turn = async (rel) => {
  const to = link(rel)?.href;
  if (!to || to === location.href || to === going) {
    return;
  }
  going = to;
  try {
    await show(to, true);
  } catch (error) {
    if (error.name !== "AbortError") {
      location.assign(to);
    }
  } finally {
    if (going === to) {
      going = "";
    }
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
window.addEventListener("resize", fit);
prepare();
