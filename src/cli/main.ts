// The command line: `erasmus-planner check plan.json`. Exit code 0, 1 (a plan has problems) or 2 (not understood).

import { Command, CommanderError } from "commander";
import { addActionsCommand } from "./actions-command.ts";
import { addCalendarCommand } from "./calendar-command.ts";
import { addCapCommand } from "./cap-command.ts";
import { addCheckCommand } from "./check-command.ts";
import { addDiffCommand } from "./diff-command.ts";
import { addExportCommand } from "./export-command.ts";
import { addHandOverCommand } from "./hand-over-command.ts";
import { Stopped } from "./jobs/redis-run.ts";
import { answerAsThread } from "./jobs/threads.ts";
import { addWorkerCommand } from "./jobs/worker-command.ts";
import { printable, withPlainSpaces } from "./lines.ts";
import { addMailsCommand } from "./mails-command.ts";
import { addNewCommand } from "./new-command.ts";
import { allowClosedPipes, tell } from "./output.ts";
import { addPortfolioCommand } from "./portfolio-command.ts";
import { addRulesCommand } from "./rules-command.ts";
import { addScoreCommand } from "./score-command.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

const help = `
Examples:
  erasmus-planner new plan.xlsx --action KA220-HED --call 2026
  erasmus-planner check plan.xlsx
  erasmus-planner portfolio plans/
  erasmus-planner cap "Knowledge Alliances" 2016 --months 36
  erasmus-planner actions --call 2026
  erasmus-planner rules too-few-countries --action KA220-HED --call 2026`;

function programOf(): Command {
  const program = new Command("erasmus-planner")
    .description("Checks Erasmus+ consortium and budget plans against the Programme Guide of their call.")
    .version(version(), "-v, --version", "print the version")
    .option("--debug", "show where an unexpected error happened")
    .showHelpAfterError("Add --help to see what works.")
    .exitOverride()
    .addHelpText("after", help);
  addCheckCommand(program);
  addCapCommand(program);
  addActionsCommand(program);
  addRulesCommand(program);
  addDiffCommand(program);
  addCalendarCommand(program);
  addHandOverCommand(program);
  addMailsCommand(program);
  addNewCommand(program);
  addPortfolioCommand(program);
  addExportCommand(program);
  addScoreCommand(program);
  addWorkerCommand(program);
  return program;
}

async function main(): Promise<void> {
  allowClosedPipes();
  try {
    await programOf().parseAsync();
  } catch (error) {
    // Commander has said what it had to say; asking for help or the version is no error.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof Stopped) process.exitCode = 130;
    else {
      process.exitCode = 2;
      if (error instanceof UserError) {
        const lines = error.message.split("\n").map((line) => withPlainSpaces(printable(line)));
        await tell(lines.join("\n"));
      } else if (process.argv.includes("--debug"))
        await tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
      else await tell(`Something unexpected happened (${printable(String(error))}). Add --debug to see where.`);
    }
  }
}

if (!answerAsThread()) await main();
