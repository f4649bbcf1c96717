// What is wrong with the open page that its text does not tell; arguments: the language it should be in.
const faults = [];
const root = document.documentElement;
const named = (element) =>
  element.tagName.toLowerCase() + (element.className && element.className.length ? "." + String(element.className).trim().replace(/\s+/g, ".") : "");
if (root.lang !== arguments[0]) {
  faults.push("is said to be in " + root.lang);
}
const tops = document.querySelectorAll("h1").length;
if (tops !== 1) {
  faults.push("has " + tops + " first headings");
}
let level = 0;
for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
  const next = Number(heading.tagName[1]);
  if (next > level + 1) {
    faults.push("goes from heading " + level + " to " + next + " at " + heading.textContent.trim());
  }
  level = next;
}
for (const image of document.images) {
  if (!image.hasAttribute("alt")) {
    faults.push("has a picture without alternative text: " + image.src);
  }
  if (image.complete && image.naturalWidth === 0) {
    faults.push("has a picture that does not show: " + image.src);
  }
}
for (const loaded of performance.getEntriesByType("resource")) {
  if (!loaded.name.startsWith(location.origin) && !loaded.name.startsWith("data:")) {
    faults.push("asks another host: " + loaded.name);
  }
}
return faults;
