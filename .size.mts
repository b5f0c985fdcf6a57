import { writeFileSync } from "node:fs";
import { buildCode } from "/tmp/w/bytes/tools/build-steps/code.ts";

const f = await buildCode("/tmp/w/bytes");
writeFileSync("/tmp/w/bytes-code.js", f.text);
console.log(Buffer.byteLength(f.text));
