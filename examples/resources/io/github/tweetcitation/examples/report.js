
"use strict";
// Paper shows what is folded on the screen.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  folded.forEach(each => { each.open = true; });
});
addEventListener("afterprint", () => folded.forEach(each => { each.open = false; }));

// Without this script the button is not shown.
const button = document.getElementById("unfold");
button.hidden = document.querySelector("details") === null;
button.addEventListener("click", () => {
  const all = [...document.querySelectorAll("details")];
  const open = all.some(each => !each.open);
  all.forEach(each => { each.open = open; });
  button.textContent = open ? "Fold all" : "Unfold all";
});
