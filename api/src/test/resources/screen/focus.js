// Where the keyboard is: its name, and what is wrong with how that is shown.
const element = document.activeElement;
if (!element || element === document.body) {
  return { name: "", tag: "body", fault: "" };
}
const label = element.labels && element.labels.length ? element.labels[0].textContent : "";
const name = (element.getAttribute("aria-label") || label || element.textContent || element.value || "").trim().replace(/\s+/g, " ");
const style = getComputedStyle(element);
const box = element.getBoundingClientRect();
let fault = "";
if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
  fault = "has no visible focus";
} else if (box.width < 2 || box.height < 2 || box.right <= 0 || box.left >= innerWidth || box.bottom <= 0 || box.top >= innerHeight) {
  fault = "is not in the window";
} else if (style.pointerEvents !== "none") {
  const at = document.elementFromPoint(
    Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 0), innerWidth - 1),
    Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 0), innerHeight - 1));
  if (at && !element.contains(at) && !at.contains(element)) {
    fault = "lies under " + at.tagName.toLowerCase() + "." + at.className;
  }
}
return { name: name, tag: element.tagName.toLowerCase(), fault: fault };
