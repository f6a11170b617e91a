// Leaves of the bundled article what is after its second citation, up to the fourth.
document.querySelectorAll("header, h2, .facts, .findings, #accounts, #timeline")
  .forEach(each => each.remove());
const text = document.querySelector(".text");
let last = false;
for (const each of [...text.children]) {
  if (document.getElementById("a1-2") || last) each.remove();
  last ||= each.id === "a1-4";
}
