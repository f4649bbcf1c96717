// What makes the open page wider than the window.
const room = document.documentElement.clientWidth;
const wide = document.documentElement.scrollWidth;
if (wide <= room) {
  return [];
}
const inRoll = (element) => {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== "visible") {
      return true;
    }
  }
  return false;
};
const culprits = Array.from(document.querySelectorAll("body *"))
  .reverse()
  .filter((element) => Math.max(element.getBoundingClientRect().right, element.getBoundingClientRect().left + element.scrollWidth) > room + 1 && !inRoll(element))
  .slice(0, 3)
  .map((element) => element.tagName.toLowerCase() + "." + String(element.className && element.className.baseVal === undefined ? element.className : "") + " “" + element.textContent.trim().slice(0, 40) + "”");
return ["is " + (wide - room) + " px wider than the window: " + culprits.join(", ")];
