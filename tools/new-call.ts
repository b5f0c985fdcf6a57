// Prints what somebody has to read for a new call: `npm run new-call -- 2027`. It changes nothing.

import { newCallChecklist } from "./programme/new-call-checklist.ts";

const [typed = "", ...more] = process.argv.slice(2);
const call = Number(typed);

if (!/^\d{4}$/.test(typed) || more.length > 0) {
  console.error("Which call? Write the year: npm run new-call -- 2027.");
  process.exitCode = 2;
} else {
  const { text, fault } = newCallChecklist(call);
  if (fault === undefined) console.log(text);
  else {
    console.error(fault);
    process.exitCode = 2;
  }
}
