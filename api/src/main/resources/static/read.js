// Reads a picture value by value, in the picture itself: by pointer, by touch and by arrow keys. Where each value lies is
// asked for once, when somebody points at the picture or moves into it, at the address of the picture with .marks.
"use strict";
(() => {
  const fetched = new Map();

  /** The places of the picture that is shown now: a narrow one and a wide one have each their own. */
  const marksOf = (image) => {
    const address = new URL(image.currentSrc || image.src);
    address.pathname = address.pathname.replace(/\.svg$/, ".marks");
    address.searchParams.delete("theme");
    const kept = fetched.get(address.href);
    const asked = kept || fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    if (!kept) {
      fetched.set(address.href, asked);
      asked.catch(() => fetched.delete(address.href));
    }
    return asked;
  };

  const between = (at, from, to) => Math.max(from - at, 0, at - to);
  const box = (mark) => (mark.shape.length ? mark.shape : [mark.x, mark.y, mark.x, mark.y]);

  /** How far a place is from a mark; along a row of marks what counts is how far along. */
  const distance = (way, mark, x, y) => {
    const [left, top, right, bottom] = box(mark);
    const dx = between(x, left, right) / (way === "down" ? 10 : 1);
    const dy = between(y, top, bottom) / (way === "across" ? 10 : 1);
    return Math.hypot(dx, dy) + Math.hypot(x - mark.x, y - mark.y) / 1e4;
  };

  const outside = (plot, x, y) => Math.hypot(between(x, plot[0], plot[2]), between(y, plot[1], plot[3]));

  /** The mark nearest to a place, among those of the part of the picture that it lies in. */
  const nearest = (data, x, y) => {
    const least = Math.min(...data.series.map((one) => outside(one.plot, x, y)));
    let found = null;
    data.series.forEach((one, s) => {
      if (outside(one.plot, x, y) > least) {
        return;
      }
      one.marks.forEach((mark, i) => {
        const far = distance(one.way, mark, x, y);
        if (!found || far < found.far) {
          found = { s, i, far };
        }
      });
    });
    return found;
  };

  /** The series beside one: by height where they share a plot, else in their order. */
  const beside = (data, at, step) => {
    const down = data.series[at.s].way === "down";
    const mark = data.series[at.s].marks[at.i];
    const closest = (one) => {
      const far = one.marks.map((m) => Math.abs(down ? m.y - mark.y : m.x - mark.x));
      return far.indexOf(Math.min(...far));
    };
    const order = data.series.map((one, s) => ({ s, i: s === at.s ? at.i : closest(one) }));
    const shared = data.series.every((one) => String(one.plot) === String(data.series[0].plot));
    const across = ({ s, i }) => (down ? data.series[s].marks[i].x : data.series[s].marks[i].y);
    if (shared) {
      order.sort((a, b) => across(a) - across(b) || a.s - b.s);
    }
    return order[order.findIndex((one) => one.s === at.s) + step];
  };

  /** Where a key leads; nothing when it leads nowhere. */
  const led = (data, at, key) => {
    const { way, marks } = data.series[at.s];
    const along = { Home: -at.i, End: marks.length - 1 - at.i };
    const [back, on, before, after] =
      way === "down"
        ? ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]
        : ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    along[back] = -1;
    along[on] = 1;
    if (key in along) {
      return { s: at.s, i: Math.min(marks.length - 1, Math.max(0, at.i + along[key])) };
    }
    if (key === before || key === after) {
      return beside(data, at, key === after ? 1 : -1);
    }
    return null;
  };

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
      const [from, over, to, under] = box(mark).map((one) => one * scale);
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
      marksOf(image)
        .then((marks) => {
          if (wanted === image.currentSrc && marks.series.length) {
            data = marks;
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
        show(nearest(data, (event.clientX - left) * scale, (event.clientY - top) * scale), false);
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
        const next = led(data, at || last(), event.key);
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
