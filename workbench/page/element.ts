// Makes and finds elements of the page.

/** A new element with the given properties, attributes (`aria-…`, `data-…`, `role`) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, string | boolean | number | (() => void)>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (typeof value === "boolean") made.toggleAttribute(name, value);
    else made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** The element of index.html with this id; throws when it is missing. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** A small drawing in the colour of the text; not every computer has the signs as letters. */
export function icon(name: "close" | "right"): SVGElement {
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawn.setAttribute("viewBox", "0 0 16 16");
  drawn.setAttribute("width", "16");
  drawn.setAttribute("height", "16");
  drawn.setAttribute("aria-hidden", "true");
  drawn.classList.add("icon");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", { close: "M4 4l8 8M12 4l-8 8", right: "M6 4l4 4-4 4" }[name]);
  drawn.append(line);
  return drawn;
}
