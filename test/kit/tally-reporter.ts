import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Counts for the closing line; `pnpm test` names a file for them and adds up those of all packages. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tally = { passed: 0, failed: unhandled.length, skipped: 0, secondTry: [] as string[] };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        tally[state === 'pending' ? 'skipped' : state] += 1;
        if (test.diagnostic()?.flaky) tally.secondTry.push(`${module.relativeModuleId}: ${test.fullName}`);
      }
      // a file that could not be read, or whose last step failed, holds a failure that no test shows
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed'))
        tally.failed += 1;
    }
    const file = process.env.BITIM_TALLY;
    if (file !== undefined) writeFileSync(file, JSON.stringify(tally));
    else
      process.once('exit', () =>
        console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`),
      );
  }
}
