// Puts every kind of fault that is looked for on the open page.
const done = arguments[arguments.length - 1];
const main = document.querySelector("main");
main.insertAdjacentHTML("beforeend", "<h4>Hopp</h4><p id=wide></p><p id=faint>Blek</p><button type=button>Tryck</button>");
main.insertAdjacentHTML("beforeend", "<p style='color: red'>Egen stil</p>");
const wide = document.getElementById("wide");
wide.textContent = "ö".repeat(400);
wide.style.whiteSpace = "nowrap";
document.getElementById("faint").style.color = "#bbb";
document.querySelector(".brand").style.outline = "none";
const picture = new Image();
picture.onerror = () => done();
picture.src = "/static/finns-inte.svg";
main.append(picture);
