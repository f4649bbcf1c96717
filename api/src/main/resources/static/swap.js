// Shows another choice on the same page without loading it anew: forms and links that are marked data-swap. The page is
// asked for as ever, and its main part put in the place of the one that stands there; without script the browser does it.
"use strict";
(() => {
  const told = document.getElementById("told");
  let under = null; // the fetch that goes on
  let here = location.pathname + location.search;

  const say = (words, visible, ...more) => {
    told.replaceChildren(words, ...more);
    told.className = visible ? "told" : "hidden";
  };

  /** What a form or a row of links is set to, in its own words. */
  const chosen = (choice) => {
    const words = Array.from(choice?.querySelectorAll("select, input:not([type=hidden])") || [])
      .filter((one) => one.labels?.length && (one.type === "checkbox" || one.type === "radio" ? one.checked : one.value))
      .map((one) => {
        const name = one.labels[0].textContent.trim();
        const value = one.selectedOptions ? one.selectedOptions[0]?.textContent.trim() : one.value;
        return one.type === "checkbox" || one.type === "radio" ? name : `${name}: ${value}`;
      });
    const link = choice?.querySelector("a[aria-current]");
    return [...words, ...(link ? [link.textContent.trim()] : [])].join(", ");
  };

  const choices = () => Array.from(document.querySelectorAll("main [data-swap]"));

  /** Puts the new page in place, and the focus where it was: on the same button, or the same link. */
  const show = (page, origin) => {
    const main = page.querySelector("main");
    document.querySelector("main").replaceWith(document.adoptNode(main));
    document.title = page.title;
    const follows = document.querySelectorAll("[data-follows]");
    const news = page.querySelectorAll("[data-follows]");
    follows.forEach((one, i) => news[i] && one.replaceWith(document.adoptNode(news[i])));
    const choice = choices()[origin?.index];
    const link = choice?.tagName === "A" ? choice : choice?.querySelectorAll("a")[origin.link];
    const goal = link || choice?.querySelector("button") || main;
    goal.focus({ preventScroll: true });
    document.dispatchEvent(new Event("utfall:shown"));
    say(`${told.dataset.shown} ${chosen(choice) || document.title}`, false);
  };

  const failed = (address, again) => {
    const button = document.createElement("button");
    button.textContent = told.dataset.again;
    button.addEventListener("click", again);
    say(told.dataset.failed + " ", true, button);
  };

  const go = async (address, origin, back) => {
    under?.abort();
    const mine = new AbortController();
    under = mine;
    const main = document.querySelector("main");
    const waiting = setTimeout(() => {
      main.setAttribute("aria-busy", "true");
      say(told.dataset.fetching, true);
    }, 300);
    try {
      const answer = await fetch(address, { signal: mine.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.status >= 500) {
        throw new Error(String(answer.status));
      }
      if (answer.redirected || !page.getElementById("content")) {
        location.assign(address);
        return;
      }
      const y = back ? back.y : scrollY;
      if (!back) {
        history.replaceState({ y: scrollY }, "");
        history.pushState({ y }, "", address);
      }
      here = location.pathname + location.search;
      show(page, origin);
      scrollTo(scrollX, y || 0);
    } catch (error) {
      if (error.name !== "AbortError") {
        failed(address, () => go(address, origin, back));
      }
    } finally {
      clearTimeout(waiting);
      if (under === mine) {
        main.removeAttribute("aria-busy");
      }
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-swap]");
    if (!form || form.method !== "get") {
      return;
    }
    const address = new URL(form.action);
    const filled = Array.from(new FormData(form, event.submitter)).filter(([, value]) => value !== "");
    address.search = new URLSearchParams(filled).toString();
    event.preventDefault();
    go(address.href, { index: choices().indexOf(form) });
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const choice = link?.closest("[data-swap]");
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!choice || !plain || link.target || link.hasAttribute("download") || link.origin !== location.origin) {
      return;
    }
    event.preventDefault();
    go(link.href, { index: choices().indexOf(choice), link: Array.from(choice.querySelectorAll("a")).indexOf(link) });
  });

  addEventListener("popstate", (event) => {
    if (location.pathname + location.search !== here) {
      go(location.href, null, event.state || { y: 0 });
    }
  });
})();
