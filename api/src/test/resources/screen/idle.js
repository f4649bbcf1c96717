// What looks as if it could be pressed but does nothing without script.
const idle = [];
for (const button of document.querySelectorAll("button, input[type=submit], input[type=button]")) {
  if (!button.form || button.type === "button") {
    idle.push("has a button for nothing: " + button.textContent.trim());
  }
}
for (const link of document.querySelectorAll("a")) {
  if (!link.getAttribute("href") || link.getAttribute("href") === "#") {
    idle.push("has a link to nowhere: " + link.textContent.trim());
  }
}
return idle;
