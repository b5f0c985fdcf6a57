// Leaves the other languages out of a bundle: their sentences, and their words for what stands in cells.

import type { Plugin } from "esbuild";

const language = /[\\/]src[\\/](messages|phrases)[\\/]([a-z]{2})\.ts$/;

/** In their place stand the English sentences, and dictionaries without a word. */
export const englishOnly: Plugin = {
  name: "english-only",
  setup({ onLoad }) {
    onLoad({ filter: language }, ({ path }) => {
      const [, folder, name = ""] = language.exec(path) ?? [];
      if (name === "en") return undefined;
      const contents =
        folder === "messages" ? `export { en as ${name} } from "./en.ts";` : `export const ${name} = {};`;
      return { contents, loader: "ts" };
    });
  },
};
