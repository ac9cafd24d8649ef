// Puts the sections on the page: those that the report has something for.

import { arena } from "./arena.js";
import { make, report, whole } from "./dom.js";
import { graph } from "./graph.js";
import { overview } from "./overview.js";
import { passes } from "./passes.js";
import { costs, times } from "./tables.js";
import { tensors } from "./tensors.js";

function masthead() {
  const weights = report.quant === "none" ? "float32 weights" : report.quant;
  const { target } = report.facts;
  const words = [`${whole.format(report.parameters)} parameters`, weights];
  return [
    make("p", { class: "brand" }, "ODIN ", make("span", {}, "inspection")),
    make("h1", {}, report.title),
    make("p", { class: "quiet" }, [...words, target ? `for ${target}` : []].flat().join(" · ")),
  ];
}

function page() {
  document.getElementById("masthead").append(...masthead());
  const sections = [["Overview", overview()]];
  if (report.programs.length) sections.push(["Graph", graph()]);
  if (report.stages.length) sections.push(["Passes", passes()]);
  if (report.programs.length) sections.push(["Memory", arena()], ["Cost", costs()]);
  if (report.programs[0]?.times) sections.push(["Time", times()]);
  if (report.weights.length) sections.push(["Tensors", tensors()]);
  document.getElementById("main").append(...sections.map(([, content]) => content));
  const links = sections.map(([name, content]) => make("a", { href: `#${content.id}` }, name));
  const nav = document.getElementById("nav");
  nav.append(...links);
  const visible = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((e) => e.isIntersecting)) {
        for (const link of links) {
          const isCurrent = link.hash === `#${entry.target.id}`;
          link.toggleAttribute("aria-current", isCurrent);
          if (isCurrent) nav.scrollTo({ left: link.offsetLeft - nav.clientWidth / 2 });
        }
      }
    },
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const [, content] of sections) visible.observe(content);
}

page();
