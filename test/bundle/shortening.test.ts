// The shortened bundle does what the bundle did.

import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { withArrows } from "../../tools/build-steps/shortening/arrows.ts";
import { withOneDeclaration } from "../../tools/build-steps/shortening/declarations.ts";
import { inClosure } from "../../tools/build-steps/shortening/in-closure.ts";
import { withSharedValues } from "../../tools/build-steps/shortening/shared-values.ts";

/** A script as esbuild writes it, with this in its closure. */
function bundle(inside: string): string {
  return `"use strict";var Bundle=(()=>{${inside}})();`;
}

function inside(code: string): string {
  return code.slice(bundle("").indexOf("{") + 1, -"})();".length);
}

/** What the closure returns. */
function result(code: string): unknown {
  return vm.runInNewContext(`${code};JSON.stringify(Bundle)`);
}

describe("a module becomes a closure", () => {
  it("that gives its exports", () => {
    const code = inClosure("var a=1,b=()=>a+1;export{a,b as two,b as three};", "Bundle");
    expect(code).toBe('"use strict";var Bundle=(()=>{var a=1,b=()=>a+1;return{a:a,two:b,three:b}})();');
    expect(vm.runInNewContext(`${code};[Bundle.a,Bundle.two(),Bundle.three()].join()`)).toBe("1,2,2");
  });

  it("only where it ends with them", () => {
    expect(() => inClosure("var a=1;", "Bundle")).toThrow("The bundle does not end with its exports.");
  });
});

describe("functions become arrows", () => {
  it.each([
    ["with one parameter", "function a(e){return e+1}return a(1)", "var a=e=>e+1;return a(1)"],
    ["with none or several", "function a(){return 1}function b(e,n){return e+n}", "var a=()=>1,b=(e,n)=>e+n;"],
    ["with other parameters", "function a({b:e}){return e}function b(...e){return e}", "var a=({b:e})=>e,b=(...e)=>e;"],
    ["with a default", "function a(e=2){return e}", "var a=(e=2)=>e;"],
    ["with more than a value", "function a(e){let n=e;return n}", "var a=e=>{let n=e;return n};"],
    ["with no value", "function a(e){return}", "var a=e=>{return};"],
    ["giving an object", "function a(e){return{b:e}}", "var a=e=>({b:e});"],
    ["giving what begins with an object", "function a(e){return{b:e}.b}", "var a=e=>({b:e}.b);"],
    ["giving the last of two", "function a(e){return e(),1}", "var a=e=>(e(),1);"],
    ["that wait", "async function a(e){return e}", "var a=async e=>e;"],
  ])("%s", (_name, before, after) => {
    expect(inside(withArrows(bundle(before)))).toBe(after);
  });

  it.each([
    ["use `this`", "function a(){return this}"],
    ["use `this` in an arrow", "function a(){return()=>this}"],
    ["use `arguments`", "function a(){return arguments.length}"],
    ["use `new.target`", "function a(){return new.target}"],
    ["are generators", "function*a(){yield 1}"],
    ["are constructed", "function a(){}return new a"],
    ["are asked for", "function a(){}return e=>e instanceof a"],
    ["have a prototype", "function a(){}a.prototype.b=1"],
  ])("but not those that %s", (_name, before) => {
    expect(withArrows(bundle(before))).toBe(bundle(before));
  });

  it("that are there before they are written, as they were", () => {
    const code = bundle("var b=a(1);function a(e){return c(e)*2}return[b,c(1)];function c(e){return e+1}");
    expect(result(withArrows(code))).toBe("[4,2]");
    expect(result(withArrows(code))).toBe(result(code));
  });

  it("only in a bundle of one closure", () => {
    expect(() => withArrows("var a=1;")).toThrow("The bundle is not one closure.");
  });
});

describe("what a function declares at its start", () => {
  it.each([
    [
      "is one statement",
      "return e=>{var n,t;let r=(n=e)==null?1:n;return r}",
      "return e=>{let n,t,r=(n=e)==null?1:n;return r}",
    ],
    ["also where it is taken apart", "return e=>{var n;let{a:t}=e;return t}", "return e=>{let n,{a:t}=e;return t}"],
    [
      "also in functions",
      "return function(){var n;let[t]=n=[1];return t}",
      "return function(){let n,[t]=n=[1];return t}",
    ],
  ])("%s", (_name, before, after) => {
    expect(inside(withOneDeclaration(bundle(before)))).toBe(after);
  });

  it.each([
    ["it has a value", "return e=>{var n=1;let t=2;return n+t}"],
    ["something stands between", "return e=>{var n;e();let t=2;return t}"],
    ["nothing follows", "return e=>{var n;return n}"],
  ])("but not where %s", (_name, before) => {
    expect(withOneDeclaration(bundle(before))).toBe(bundle(before));
  });
});

describe("repeated values become constants", () => {
  it("where that is shorter", () => {
    expect(inside(withSharedValues(bundle('return["abcdefgh","abcdefgh","abcdefgh","ab","ab"]')))).toBe(
      'var a="abcdefgh";return[a,a,a,"ab","ab"]',
    );
  });

  it("and have names that nothing else has", () => {
    const code = bundle('let a=1,b={c:2};return[a,b.c,"long enough","long enough","long enough"]');
    expect(withSharedValues(code)).toContain('var d="long enough";');
    expect(result(withSharedValues(code))).toBe(result(code));
  });

  it("undefined too", () => {
    expect(inside(withSharedValues(bundle("let e=void 0;return[e===void 0,e!==void 0,void 0,void 0]")))).toBe(
      "var a=void 0;let e=a;return[e===a,e!==a,a,a]",
    );
  });

  it.each([
    ["what is short enough", "let e={key:1};return[e.key,e.key,{key:e}]"],
    ["keys that say what the object is", "return[{__proto__:1},{__proto__:2},{__proto__:3},{__proto__:4}]"],
    ["keys that are names as well", "return(keyword,another)=>[{keyword},{keyword},{keyword},{keyword}]"],
    ["accessors and methods", "return[{get keyword(){}},{get keyword(){}},{keyword(){}},{keyword(){}}]"],
    ["a directive", 'let a=()=>{"use strict";return 1},b=()=>{"use strict";return 1},c=()=>{"use strict"};'],
    ["what follows `typeof`", 'return e=>typeof e=="function"||typeof e.a=="function"||"function"==typeof e.b'],
  ])("but not %s", (_name, before) => {
    expect(withSharedValues(bundle(before))).toBe(bundle(before));
  });

  it("names of members too, wherever they stand, together with the same text", () => {
    const code = bundle(
      'let e={partners:[1,2],"partners-all":3,n:{partners:4}},{partners:t,...r}=e,i=t=>(e||t).partners.length;' +
        'delete r.n.partners;r.partners=i({});return[t.length,"partners"in e,e.partners.length,1..partners,r,' +
        '"partners-all"in r,e["partners-all"],{"partners-all":0},[].length+t.length+[3].length]',
    );
    const shared = withSharedValues(code);
    expect(shared).not.toMatch(/\.(partners|length)|partners:/);
    expect(shared.match(/"partners"/g)).toHaveLength(1);
    expect(result(shared)).toBe(result(code));
    expect(result(shared)).toContain('"partners":2');
  });

  it("built-in objects and `null`, but not the words themselves", () => {
    const code = bundle(
      "let e={Number:{String:1},n:t=>t===null||t==null?null:Number(t)};" +
        'return[e.n("4"),e.n(null),e.Number.String,Number.isInteger(3),Number("5"),new Number(6)+Number(7),e.n(void 0),' +
        "(()=>{switch(null){case null:return null;default:return 1}})(),[null,null],Number.MAX_SAFE_INTEGER]",
    );
    const shared = withSharedValues(code);
    expect(shared.match(/\bnull\b/g)).toHaveLength(1);
    expect(shared).toContain("var a=null,b=Number;");
    expect(shared).toContain("{Number:{String:1}");
    expect(result(shared)).toBe(result(code));
  });

  it("functions of built-in objects under a name of their own", () => {
    const code = bundle(
      "return[Math.max(1,2),Math.max(3,4),Math.max(5),Math.max(6),String.prototype.trim.call(' 7 ')]",
    );
    const shared = withSharedValues(code);
    expect(inside(shared)).toBe("var a=Math.max;return[a(1,2),a(3,4),a(5),a(6),String.prototype.trim.call(' 7 ')]");
    expect(result(shared)).toBe(result(code));
  });

  it("and stand apart from words", () => {
    const code = bundle(
      'let e={value:1};function f(n){switch(n){case"value":return"value"in e;default:return"value"}}' +
        'return[f("value"),f("values"),e["value"],{["value"]:2},"value"+1,"value"]',
    );
    expect(withSharedValues(code)).not.toContain('"value"]');
    expect(result(withSharedValues(code))).toBe('[true,"value",1,{"value":2},"value1","value"]');
  });
});
