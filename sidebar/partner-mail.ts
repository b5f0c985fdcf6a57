// Puts together the text that a coordinator sends to a partner about its rows, in the partner's language.

import type { PanelPartner } from "../src/check/panel-state.ts";
import { texts } from "./texts/languages.ts";

/** Plain text with the subject in its first line. */
export function partnerMail({
  language,
  project,
  greeting,
  money,
  leads,
  toDo,
  until,
  close,
  from,
}: PanelPartner["mail"]): string {
  const { mail, rowsOfPartner } = texts[language];
  const lines = [
    mail.subject(project).trim(),
    "",
    greeting,
    "",
    mail.intro(project).replace(/ {2}/g, " "),
    "",
    mail.money(money),
    ...(leads.length === 0 ? [] : [mail.leads(leads.join(", "))]),
    "",
    ...(toDo.length === 0 ? [mail.done] : [mail.toDo, ...toDo.map((one) => `- ${one}`)]),
    "",
    mail.how(rowsOfPartner),
    ...until,
    "",
    close,
    ...(from === "" ? [] : [from]),
  ];
  return lines.join("\n").replace(/\u00a0/g, " ");
}
