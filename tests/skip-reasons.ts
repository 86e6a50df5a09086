import type { TestTagDefinition } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Says once, at the end of a run, what was missing and how many tests were skipped for that. */
export function skipReasons(needs: readonly TestTagDefinition[], print: (text: string) => void): Reporter {
  return {
    onTestRunEnd(modules) {
      const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
      const reasons = needs.flatMap(({ name, description, skip }) => {
        const count = skip ? skipped.filter(({ tags }) => tags.includes(name)).length : 0;
        return count === 0 ? [] : [`   ${count} × ${description}\n`];
      });
      if (reasons.length > 0) print(` Skipped tests, by what is missing here:\n${reasons.join('')}\n`);
    },
  };
}
