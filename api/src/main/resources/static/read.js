// Reads a picture value by value, in the picture itself: by pointer, by touch and by arrow keys. Where each value lies is
// asked for once, when somebody points at the picture or moves into it.
"use strict";
(() => {
  const part = (name, parent) => {
    const made = document.createElement("div");
    made.className = name;
    parent.append(made);
    return made;
  };

  const put = (element, left, top, width, height) =>
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });

  const readable = (figure) => {
    const picture = figure.querySelector("picture");
    const image = picture.querySelector("img");
    const around = document.createElement("div");
    around.className = "reading";
    picture.replaceWith(around);
    around.append(picture);
    const reader = part("reader", around);
    reader.tabIndex = 0;
    reader.setAttribute("role", "application");
    reader.setAttribute("aria-label", figure.dataset.read);
    const shown = part("shown", reader);
    shown.hidden = true;
    shown.setAttribute("aria-hidden", "true");
    const [upright, level, ring, label] = ["upright", "level", "ring", "label"].map((name) => part(name, shown));
    const voice = part("hidden", around);
    voice.setAttribute("aria-live", "polite");
    const rows = Array.from(document.querySelectorAll("table[data-chart]"))
      .filter((table) => document.querySelector(table.dataset.chart)?.contains(figure))
      .flatMap((table) => Array.from(table.tBodies[0].rows));
    let data = null;
    let at = null;
    let held = false; // by keys or by touch, so that a pointer that leaves does not hide it

    const hide = () => {
      at = null;
      held = false;
      shown.hidden = true;
      rows.forEach((row) => row.classList.remove("read"));
    };

    const say = (words) => {
      label.replaceChildren(document.createTextNode(words));
      voice.textContent = words;
      shown.hidden = false;
      [upright, level, ring].forEach((one) => put(one, 0, 0, 0, 0));
      place(0, 0);
    };

    /** The label beside a place, within the picture. */
    const place = (x, y) => {
      label.style.left = "0";
      label.style.top = "0";
      const { offsetWidth: width, offsetHeight: height } = label;
      const left = x + 12 + width > around.clientWidth ? x - 12 - width : x + 12;
      const top = y - 12 - height < 0 ? y + 12 : y - 12 - height;
      label.style.left = `${Math.max(0, Math.min(left, around.clientWidth - width))}px`;
      label.style.top = `${Math.max(0, Math.min(top, around.clientHeight - height))}px`;
    };

    const show = (next, aloud) => {
      at = next;
      const series = data.series[at.s];
      const mark = series.marks[at.i];
      const scale = image.clientWidth / data.width;
      const [left, top, right, bottom] = series.plot.map((one) => one * scale);
      const [x, y] = [mark.x * scale, mark.y * scale];
      const [from, over, to, under] = marks.box(mark).map((one) => one * scale);
      shown.hidden = false;
      const cell = from < x && x < to && over < y && y < under;
      put(upright, x, top, 0, cell ? 0 : bottom - top);
      put(level, left, y, cell ? 0 : right - left, 0);
      put(ring, from - 5, over - 5, to - from + 10, under - over + 10);
      ring.classList.toggle("point", !mark.shape.length);
      const value = document.createElement("strong");
      value.textContent = mark.value;
      const heading = [series.name, mark.label].filter(Boolean).join(", ");
      label.replaceChildren(heading, heading ? document.createElement("br") : "", value);
      place(x, y);
      rows.forEach((row) => row.classList.toggle("read", row.cells[0].textContent.trim() === mark.label));
      if (aloud) {
        voice.textContent = [heading, mark.value].filter(Boolean).join(": ");
      }
    };

    /** Fetches where values lie, once; says when it takes long, and when it fails. */
    const known = (then) => {
      const waiting = setTimeout(() => held && say(figure.dataset.fetching), 300);
      const wanted = image.currentSrc;
      marks
        .of(image)
        .then((found) => {
          if (wanted === image.currentSrc && found.series.length) {
            data = found;
            then();
          }
        })
        .catch(() => held && say(figure.dataset.failed))
        .finally(() => clearTimeout(waiting));
    };

    const last = () => ({ s: 0, i: data.series[0].marks.length - 1 });

    const point = (event) => {
      const { left, top, width } = image.getBoundingClientRect();
      known(() => {
        const scale = data.width / width;
        show(marks.nearest(data, (event.clientX - left) * scale, (event.clientY - top) * scale), false);
      });
    };

    around.addEventListener("pointermove", point);
    around.addEventListener("pointerdown", (event) => {
      held = true;
      point(event);
    });
    around.addEventListener("click", () => reader.focus({ preventScroll: true }));
    around.addEventListener("pointerleave", () => held || hide());
    reader.addEventListener("focus", () => {
      held = true;
      known(() => at || show(last(), true));
    });
    reader.addEventListener("blur", hide);
    reader.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      if (event.key === "Escape") {
        hide();
      } else if (!data && (event.key === "Enter" || event.key.startsWith("Arrow"))) {
        event.preventDefault();
        known(() => show(last(), true));
      } else if (data) {
        held = true;
        const next = marks.led(data, at || last(), event.key);
        if (next) {
          event.preventDefault();
          show(at ? next : last(), true);
        }
      }
    });
    image.addEventListener("load", () => {
      data = null;
      hide();
    });
    new ResizeObserver(() => at && show(at, false)).observe(around);
  };

  const begin = () =>
    document.querySelectorAll("figure[data-read]").forEach((figure) => {
      if (!figure.querySelector(".reading")) {
        readable(figure);
      }
    });
  document.addEventListener("utfall:shown", begin);
  begin();
})();
