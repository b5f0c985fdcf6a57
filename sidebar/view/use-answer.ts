// Asks the server a question and keeps the last answer until the next has come.

import { useEffect, useState } from "preact/hooks";
import type { Question, Questions } from "../panel.ts";
import { usePanel } from "./panel-context.ts";

export interface Asked<Answer> {
  /** The last answer, which may be one to an older question. */
  readonly answer: Answer | null;
  readonly isWorking: boolean;
  readonly hasFailed: boolean;
  retry(): void;
}

/**
 * Asks at once and again whenever the plan, the language or the values change.
 * @param isOn asks only then.
 * @param pause milliseconds before asking, in which the next change may still come.
 */
export function useAnswer<Name extends Question>(
  name: Name,
  values: Parameters<Questions[Name]>,
  isOn: boolean,
  pause = 0,
): Asked<ReturnType<Questions[Name]>> {
  type Answer = ReturnType<Questions[Name]>;
  const { panel, shown } = usePanel();
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ key: string; answer: Answer | null; hasFailed: boolean } | null>(null);
  const key = JSON.stringify([shown.state?.fingerprint, shown.language, values, attempt]);
  useEffect(() => {
    if (!isOn || last?.key === key) return;
    let isAwaited = true;
    const settle = (answer: Answer | null): void => {
      if (isAwaited)
        setLast((before) => ({ key, answer: answer ?? before?.answer ?? null, hasFailed: answer === null }));
    };
    const timer = setTimeout(() => {
      panel.ask(name, values).then(settle, () => settle(null));
    }, pause);
    return () => {
      isAwaited = false;
      clearTimeout(timer);
    };
  }, [key, isOn]);
  return {
    answer: last?.answer ?? null,
    isWorking: isOn && last?.key !== key,
    hasFailed: last?.hasFailed === true && last.key === key,
    retry: () => setAttempt(attempt + 1),
  };
}
