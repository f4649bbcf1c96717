// Reads a chart value by value: under a chart with a table of its values stands a slider, moved by pointer or arrow keys.
"use strict";
document.querySelectorAll("table[data-read]").forEach((table) => {
  const figure = document.querySelector(table.dataset.chart);
  const rows = Array.from(table.tBodies[0].rows).reverse();
  if (!figure || rows.length < 2) {
    return;
  }
  const said = (row) => row.cells[0].textContent.trim() + ": " + row.cells[1].textContent.trim();
  const label = document.createElement("label");
  const slider = document.createElement("input");
  const value = document.createElement("output");
  const line = document.createElement("div");
  slider.type = "range";
  slider.id = "read";
  slider.min = "0";
  slider.max = String(rows.length - 1);
  slider.value = slider.max;
  label.htmlFor = slider.id;
  label.textContent = table.dataset.read;
  value.htmlFor = slider.id;
  value.setAttribute("aria-live", "off"); // a screen reader hears the slider itself
  line.className = "read on-screen";
  line.append(label, slider, value);
  const show = () => {
    const chosen = rows[Number(slider.value)];
    rows.forEach((row) => row.classList.toggle("read", row === chosen));
    value.textContent = said(chosen);
    slider.setAttribute("aria-valuetext", said(chosen));
  };
  slider.addEventListener("input", show);
  slider.addEventListener("blur", () => rows.forEach((row) => row.classList.remove("read")));
  figure.querySelector("picture").after(line);
  show();
  rows.forEach((row) => row.classList.remove("read"));
});
