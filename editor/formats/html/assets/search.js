"use strict";
// The index is made of scripts, since a page from a disk may not fetch files. Each hands over its part.
const letterbookSearch = (() => {
  const AT_ONCE = 20;
  const AROUND = 90;
  const SHORTEST = 2;
  const WORD = /[\p{L}\p{N}_]+/gu;
  const AHEAD = 24;
  const waiting = new Map();
  const characters = new Map();
  let told = null;
  let shown = 0;
  let run = 0;

  // The edition's own words, in its language.
  function said(english, values = {}) {
    return (told.words[english] || english).replace(/\{(\w+)\}/g, (_all, name) => values[name]);
  }

  function counted(number) {
    const form = new Intl.PluralRules(told.language).select(number);
    return `${number} ${told.counted[{ one: 0, few: 1 }[form] ?? 2]}`;
  }

  function fold(character) {
    let found = characters.get(character);
    if (found === undefined) {
      const lower = character.toLowerCase();
      found = told.fold[lower];
      if (found === undefined) {
        found = lower.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
      }
      characters.set(character, found);
    }
    return found;
  }

  function folded(words) {
    if (/^[\x00-\x7f]*$/.test(words)) return words.toLowerCase();
    let whole = "";
    for (const character of words) whole += fold(character);
    return whole;
  }

  function load(what, number) {
    const key = `${what}-${number}`;
    if (!waiting.has(key)) {
      const one = {};
      one.promise = new Promise((resolve, reject) => {
        one.resolve = resolve;
        const script = document.createElement("script");
        script.src = `search/${key}.js`;
        script.onerror = () => { waiting.delete(key); reject(new Error(key)); };
        document.head.append(script);
      });
      waiting.set(key, one);
    }
    return waiting.get(key).promise;
  }

  // The parts that may hold words from ``low`` to ``high``.
  function partsOf(low, high) {
    const found = [];
    for (let number = 0; number < told.parts.length; number += 1) {
      const next = told.parts[number + 1];
      if (told.parts[number] <= high && (next === undefined || next > low)) found.push(number);
    }
    return found;
  }

  async function lettersWith(term) {
    const high = term.exact ? term.word : `${term.word}\uffff`;
    const parts = await Promise.all(partsOf(term.word, high).map((number) => load("words", number)));
    const found = new Set();
    for (const part of parts) {
      for (const word of Object.keys(part)) {
        if (term.exact ? word !== term.word : !word.startsWith(term.word)) continue;
        let letter = 0;
        for (const step of part[word].split(" ")) { letter += Number(step); found.add(letter); }
      }
    }
    return found;
  }

  function termsOf(query) {
    const terms = [];
    const phrases = [];
    for (const found of query.matchAll(/["“„«]([^"”“»]*)["”“»]|[^\s"“„«]+/gu)) {
      const words = folded(found[1] !== undefined ? found[1] : found[0]).match(WORD) || [];
      words.forEach((word, place) => {
        const last = place === words.length - 1 && found[1] === undefined;
        terms.push({ word, exact: !last || word.length < SHORTEST });
      });
      if (found[1] !== undefined && words.length > 0) {
        const between = "[^\\p{L}\\p{N}_]+";
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${words.join(between)}(?![\\p{L}\\p{N}_])`, "u");
        phrases.push({ words, pattern });
      }
    }
    return { terms, phrases };
  }

  // The words of a text with their places in it.
  function wordsOf(text) {
    let whole = "";
    const places = [];
    let place = 0;
    for (const character of text) {
      const one = fold(character);
      for (let index = 0; index < one.length; index += 1) places.push(place);
      whole += one;
      place += character.length;
    }
    places.push(place);
    return [...whole.matchAll(WORD)].map((found) => ({
      word: found[0], start: places[found.index], end: places[found.index + found[0].length],
    }));
  }

  function isMet(word, term) {
    return term.exact ? word === term.word : word.startsWith(term.word);
  }

  function places(text, asked) {
    if (asked.phrases.length > 0) {
      const whole = folded(text);  // most letters hold the words, but not together
      if (!asked.phrases.every((phrase) => phrase.pattern.test(whole))) return null;
    }
    const words = wordsOf(text);
    const found = [];
    for (const { words: phrase } of asked.phrases) {
      let first = -1;
      for (let place = 0; place + phrase.length <= words.length && first < 0; place += 1) {
        if (phrase.every((word, index) => words[place + index].word === word)) first = place;
      }
      if (first < 0) return null;
      found.push({ start: words[first].start, end: words[first + phrase.length - 1].end });
    }
    if (asked.phrases.length > 0) return found;
    for (const word of words) {
      if (asked.terms.some((term) => isMet(word.word, term))) found.push(word);
    }
    return found;
  }

  function snippet(text, found) {
    const line = document.createElement("p");
    const middle = found.length > 0 ? found[0].start : 0;
    let start = Math.max(0, middle - AROUND);
    let end = Math.min(text.length, middle + 2 * AROUND);
    if (start > 0) start = text.indexOf(" ", start) + 1 || start;
    if (start > middle) start = middle;
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), middle + 1);
    let done = start;
    line.append(start > 0 ? "… " : "");
    for (const place of found) {
      if (place.start < done || place.end > end) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(place.start, place.end);
      line.append(text.slice(done, place.start), mark);
      done = place.end;
    }
    line.append(text.slice(done, end), end < text.length ? " …" : "");
    return line;
  }

  function hit(number, text, found) {
    const [page, label, name, date] = told.letters[number];
    const item = document.createElement("li");
    const link = document.createElement("a");
    // Browsers that know how show the first words found and mark them there.
    const first = found.length > 0 ? text.slice(found[0].start, found[0].end) : "";
    link.href = first ? `${page}#:~:text=${encodeURIComponent(first).replaceAll("-", "%2D")}` : page;
    link.textContent = label ? said("No. {number}: {name}", { number: label, name }) : name;
    item.append(link, date ? `, ${date}` : "", snippet(text, found));
    return item;
  }

  async function show(candidates, asked, mine) {
    const list = document.getElementById("hits");
    const more = document.getElementById("more");
    let wanted = AT_ONCE;
    let met = list.children.length;
    while (shown < candidates.length && wanted > 0) {
      const number = candidates[shown];
      if (asked.phrases.length > 0) {
        // Many letters may have to be looked at: their texts are asked for before they are needed.
        for (const next of candidates.slice(shown, shown + AHEAD)) {
          load("text", Math.floor(next / told.together)).catch(() => undefined);
        }
      }
      const texts = await load("text", Math.floor(number / told.together));
      if (mine !== run) return;
      const text = texts[number % told.together];
      const found = places(text, asked);
      shown += 1;
      if (found !== null) { list.append(hit(number, text, found)); wanted -= 1; met += 1; }
    }
    const all = shown >= candidates.length;
    const certain = asked.phrases.length === 0 || all;
    const count = asked.phrases.length === 0 ? candidates.length : met;
    document.getElementById("found").textContent = said(
      certain ? "{count} found." : "At least {count} found.", { count: counted(count) });
    more.hidden = all;
    more.onclick = () => show(candidates, asked, mine);
  }

  async function search(query) {
    run += 1;
    const mine = run;
    shown = 0;
    const status = document.getElementById("found");
    document.getElementById("hits").replaceChildren();
    document.getElementById("more").hidden = true;
    const asked = termsOf(query);
    if (asked.terms.length === 0) { status.textContent = ""; return; }
    status.textContent = said("Searching …");
    try {
      const sets = await Promise.all(asked.terms.map(lettersWith));
      if (mine !== run) return;
      sets.sort((one, other) => one.size - other.size);
      const candidates = [...sets[0]].filter((letter) => sets.every((set) => set.has(letter)));
      candidates.sort((one, other) => one - other);
      await show(candidates, asked, mine);
    } catch (error) {
      status.textContent = said(
        "A part of the index cannot be read. Is the folder of the edition complete?");
    }
  }

  function begin(_number, data) {
    told = data;
    const query = new URLSearchParams(location.search).get("q") || "";
    const field = document.querySelector("input[name=q]");
    field.value = query;
    field.form.addEventListener("submit", (event) => {
      event.preventDefault();
      try { history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`); } catch (error) { /* from a disk */ }
      search(field.value);
    });
    if (query) search(query);
    else field.focus();
  }

  function hand(what) {
    return (number, data) => waiting.get(`${what}-${number}`).resolve(data);
  }

  return { begin, words: hand("words"), text: hand("text") };
})();
