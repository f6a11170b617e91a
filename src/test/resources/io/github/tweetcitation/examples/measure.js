// Measures a report: where things are on the screen, and what the keyboard does.
const left = element => Math.round(element.getBoundingClientRect().left);
const bottom = id => Math.round(document.getElementById(id).getBoundingClientRect().bottom);
const partHeight = bottom("a1-4") - bottom("a1-2") + 16;
const x = {};
for (const post of ["#a1-1", "#a1-4"]) {
  for (const part of [".name", ".attribution .handle", ".printed-date"]) {
    x[`${post} ${part}`] = left(document.querySelector(`${post} ${part}`));
  }
}

// For every word that begins with @: whether the sign is at its left.
const signs = [];
const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const node = texts.currentNode;
  if (!node.parentElement.checkVisibility()) continue;
  for (const word of node.data.matchAll(/@[A-Za-z]\w*/g)) {
    const at = (start, end) => {
      const range = document.createRange();
      range.setStart(node, word.index + start);
      range.setEnd(node, word.index + end);
      return range.getBoundingClientRect();
    };
    signs.push(at(0, 1).left < at(1, 2).left);
  }
}

const alternatives = document.querySelector("details.alternatives");
alternatives.querySelector("summary").focus();
const focused = document.activeElement.tagName;
document.activeElement.click();
const opened = alternatives.open;
document.getElementById("unfold").click();
const allOpened = [...document.querySelectorAll("details")].every(each => each.open);

// Where the first letter of the article is, as a part of the width.
const letter = document.createRange();
letter.setStart(document.querySelector(".text > p").firstChild, 1);
letter.setEnd(letter.startContainer, 2);

const measures = document.createElement("pre");
measures.id = "measures";
measures.textContent = JSON.stringify({
  x, partHeight, signs, focused, opened, allOpened,
  start: letter.getBoundingClientRect().left / innerWidth,
  paper: getComputedStyle(document.body).backgroundColor,
  width: innerWidth,
  scrollWidth: document.documentElement.scrollWidth,
});
document.body.append(measures);
