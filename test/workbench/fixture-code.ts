// A tiny bundle in plain Apps Script that touches each part of the workbench; stands for dist/Code.js in these tests.

/** The text of the bundle. */
export const fixtureCode = `
/**
 * Adds up a range.
 * @param {range} values the cells
 * @return the sum
 * @customfunction
 */
function FIXTURE_SUM(values) {
  var rows = Array.isArray(values) ? values : [[values]];
  return rows.reduce(function (sum, row) {
    return row.reduce(function (inner, cell) { return inner + (typeof cell === "number" ? cell : 0); }, sum);
  }, 0);
}

/**
 * Tells what kind each cell of a range is.
 * @customfunction
 */
function FIXTURE_KINDS(values) {
  return values.map(function (row) {
    return row.map(function (cell) {
      return cell === "" ? "empty" : cell instanceof Date ? "date " + cell.getFullYear() : typeof cell + " " + cell;
    });
  });
}

/**
 * One status for each row: the heading named where the cell is empty.
 * @customfunction
 */
function FIXTURE_STATUS(table) {
  var headings = table[0];
  var rows = table.slice(1).filter(function (row) { return row.join("") !== ""; });
  return [["Status"]].concat(rows.map(function (row) {
    var empty = row.indexOf("");
    return [empty < 0 ? "OK" : "? " + headings[empty] + ": missing"];
  }));
}

/** @customfunction */
function FIXTURE_KIND(value) {
  return value === undefined ? "undefined" : value instanceof Date ? "date" : typeof value + " " + value;
}

/** @customfunction */
function FIXTURE_THROW() { throw new Error("The argument action is missing."); }

/** @customfunction */
function FIXTURE_DATE() { return new Date(2026, 1, 3); }

/** @customfunction */
function FIXTURE_WRITES() { SpreadsheetApp.getActive().getActiveSheet().getRange("A1").setValue(1); }

/** @customfunction */
function FIXTURE_READS() { return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue(); }

/** Tries one call of each kind and names those that are allowed. */
function probe() {
  var probes = {
    read: function () { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValues(); },
    write: function () { SpreadsheetApp.getActive().getSheets()[0].getRange("Y1").setValue("x"); },
    note: function () { SpreadsheetApp.getActive().getSheets()[0].getRange("Y1").setNote("x"); },
    menu: function () { SpreadsheetApp.getUi().createMenu("Probe").addItem("Probe", "probe").addToUi(); },
    sidebar: function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar")); },
    properties: function () { PropertiesService.getDocumentProperties().getProperty("probe"); },
    setProperty: function () { PropertiesService.getUserProperties().setProperty("probe", "1"); },
    cache: function () { CacheService.getDocumentCache().put("probe", "1"); },
    lock: function () { LockService.getDocumentLock().tryLock(1); },
    locale: function () { Session.getActiveUserLocale(); },
    utilities: function () { Utilities.getUuid(); },
    email: function () { if (Session.getActiveUser().getEmail() === "") throw new Error("no address"); }
  };
  return Object.keys(probes).filter(function (name) {
    try { probes[name](); return true; } catch (error) { if (!(error instanceof Error)) throw error; return false; }
  }).join(" ");
}

/** @customfunction */
function FIXTURE_PROBE() { return probe(); }

function onOpen(event) {
  console.log("probe " + event.authMode + ": " + probe());
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem("Check now", "checkNow")
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu("More").addItem("Ask", "askBefore").addItem("Ask late", "askAfter"))
    .addItem("Open the checker", "openChecker")
    .addToUi();
}

function onEdit(event) {
  var range = event.range;
  var cell = range.getSheet().getRange("Z1");
  cell.setValue(cell.getValue() + "[" + range.getA1Notation() + "|" + event.value + "|" + event.oldValue + "]");
  if (range.getColumn() === 1 && event.value === "bad") range.setNote("Erasmus Planner: bad").setBackground("#ff0000");
  if (range.getColumn() === 1 && event.value !== "bad") range.clearNote().setBackground(null);
}

function checkNow() { SpreadsheetApp.getActive().getActiveSheet().getRange("B1").setValue("checked"); }
function openChecker() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Checker"));
}
function askBefore() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert("Remove?", "Goes: all. Stays: nothing.", ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActive().getActiveSheet().getRange("B2").setValue(answer === ui.Button.YES ? "yes" : "no");
}
function askAfter() {
  var ui = SpreadsheetApp.getUi();
  var cell = SpreadsheetApp.getActive().getActiveSheet().getRange("B3");
  cell.setValue((cell.getValue() || 0) + 1);
  if (ui.alert("Go on?", ui.ButtonSet.YES_NO) === ui.Button.YES) cell.setValue(cell.getValue() + 10);
}

/** Runs any text as code of the realm and gives its result: how the tests reach the services. */
function evaluate(text) { return new Function("return (" + text + ")")(); }
function evaluateText(text) { return JSON.stringify(evaluate(text)); }
function echo(value) { return value; }
function giveDate() { return { when: new Date() }; }
function hidden_() { return "hidden"; }
`;
