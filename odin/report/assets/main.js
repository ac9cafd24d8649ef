// Puts the sections on the page: those that the report has something for.

import { arena } from "./arena.js";
import { make, report, whole } from "./dom.js";
import { graph } from "./graph.js";
import { overview } from "./overview.js";
import { passes } from "./passes.js";
import { costs, times } from "./tables.js";
import { tensors } from "./tensors.js";

function page() {
  document.getElementById("title").textContent = report.title;
  const kind = report.quant === "none" ? "float32 weights" : report.quant;
  document.getElementById("subtitle").textContent =
    `${whole.format(report.parameters)} parameters · ${kind}` +
    (report.facts.target ? ` · for ${report.facts.target}` : "");
  const sections = [["Overview", overview()]];
  if (report.programs.length) sections.push(["Graph", graph()]);
  if (report.stages.length) sections.push(["Passes", passes()]);
  if (report.programs.length) sections.push(["Memory", arena()], ["Cost", costs()]);
  if (report.programs[0]?.times) sections.push(["Time", times()]);
  if (report.weights.length) sections.push(["Tensors", tensors()]);
  document.getElementById("main").append(...sections.map(([, content]) => content));
  const links = sections.map(([name, content]) => make("a", { href: `#${content.id}` }, name));
  document.getElementById("nav").append(...links);
  const visible = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((e) => e.isIntersecting)) {
        for (const link of links) {
          if (link.hash === `#${entry.target.id}`) link.setAttribute("aria-current", "true");
          else link.removeAttribute("aria-current");
        }
      }
    },
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const [, content] of sections) visible.observe(content);
}

page();
