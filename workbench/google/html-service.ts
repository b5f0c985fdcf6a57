// HtmlService: hands out the project's HTML files as they are; there are no templates.

import type { GoogleContext } from "./context.ts";

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** The service; a file is named without its ending. */
export function createHtmlService(context: GoogleContext): GoogleAppsScript.HTML.HtmlService {
  const { supported } = context;
  const methods: Pick<GoogleAppsScript.HTML.HtmlService, "createHtmlOutputFromFile" | "createHtmlOutput"> = {
    createHtmlOutputFromFile(name) {
      const html = context.htmlFiles[name.replace(/\.html$/, "")];
      if (html === undefined) throw context.make.error(`No HTML file named ${name} was found.`);
      return htmlOutput(html);
    },
    createHtmlOutput: (html?: unknown) => htmlOutput(typeof html === "string" ? html : ""),
  };
  return supported<GoogleAppsScript.HTML.HtmlService>("HtmlService", methods);

  function htmlOutput(html: string): HtmlOutput {
    let title = "";
    const outputMethods: Pick<HtmlOutput, "getContent" | "getTitle" | "setTitle" | "setWidth" | "setHeight"> = {
      getContent: () => html,
      getTitle: () => title,
      setTitle(text) {
        title = text;
        return output;
      },
      // A sidebar is 300 pixels wide in Google, whatever is asked for.
      setWidth: () => output,
      setHeight: () => output,
    };
    const output = supported<HtmlOutput>("HtmlService.HtmlOutput", outputMethods);
    return output;
  }
}
