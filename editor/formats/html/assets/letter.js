"use strict";
// Only for comfort: without this script the notes stand beside or below their paragraphs, and every link works.
(() => {
  const article = document.querySelector(".letter");
  if (!article) return;

  // Notes stand at the height of their references, and none covers another.
  const text = article.querySelector(".text");
  const notes = [...text.querySelectorAll(".row .note[data-ref]")];
  const LONG = 420;
  const GAP = 12;
  const width = article.classList.contains("with-scans") ? "80rem" : "56rem";
  const wide = matchMedia(`screen and (min-width: ${width})`);
  function align() {
    const aligned = wide.matches && article.classList.contains("margin") && notes.length > 0;
    text.classList.toggle("aligned", aligned);
    text.style.minHeight = "";
    for (const note of notes) {
      note.classList.remove("long");
      note.removeAttribute("tabindex");
      note.style.maxHeight = "";
    }
    if (!aligned) {
      // Between paragraphs too: the letter goes on behind a note of pages, which is seen whole when it is meant.
      for (const note of notes) if (note.offsetHeight > 2 * LONG) { note.classList.add("long"); note.tabIndex = 0; }
      return;
    }
    const top = text.getBoundingClientRect().top;
    const places = notes.map((note) => document.getElementById(note.dataset.ref).getBoundingClientRect().top - top);
    notes.forEach((note, index) => {
      // A very long note would push all others down: it takes the room up to the next, and the rest of it can be
      // scrolled, or is seen whole when it is meant.
      const room = Math.max(LONG, index + 1 < notes.length ? places[index + 1] - places[index] - GAP : Infinity);
      if (note.offsetHeight > room) {
        note.classList.add("long");
        note.style.maxHeight = `${room}px`;
        note.tabIndex = 0;
      }
    });
    let floor = 0;
    notes.forEach((note, index) => {
      const place = Math.max(places[index], floor);
      note.style.top = `${place}px`;
      floor = place + note.offsetHeight + GAP;
    });
    text.style.minHeight = `${floor}px`;
  }
  align();
  addEventListener("resize", align);
  addEventListener("load", align);
  addEventListener("hashchange", align);
  text.addEventListener("focusin", align);
  text.addEventListener("focusout", () => setTimeout(align));

  // A line of the text and its place on the scan light up together.
  function light(target, on) {
    const line = target instanceof Element ? target.closest("[data-line]") : null;
    if (!line) return;
    for (const other of article.querySelectorAll(`[data-line="${line.dataset.line}"]`)) {
      other.classList.toggle("here", on);
    }
  }
  for (const [event, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
    article.addEventListener(event, (happened) => light(happened.target, on));
  }
})();
