// Where the values of a picture lie, and which of them is meant: nearest to a pointer, or next for a key.
"use strict";
const marks = (() => {
  const fetched = new Map();

  /** Of the picture that is shown now, at its address with .marks: a narrow one and a wide one have each their own. */
  const of = (image) => {
    const address = new URL(image.currentSrc || image.src);
    address.pathname = address.pathname.replace(/\.svg$/, ".marks");
    address.searchParams.delete("theme");
    const kept = fetched.get(address.href);
    const asked = kept || fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    if (!kept) {
      fetched.set(address.href, asked);
      asked.catch(() => setTimeout(() => fetched.delete(address.href), 5000)); // a pointer moves often
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

  return { of, box, nearest, led };
})();
