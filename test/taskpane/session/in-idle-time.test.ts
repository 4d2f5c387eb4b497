import { allInIdleTime } from '../../../src/taskpane/session/in-idle-time';

const answers = (list: readonly boolean[]) => list.values() as Iterator<boolean, void>;

it('says yes when every answer is yes, and asks for none after a no', async () => {
  expect(await allInIdleTime(answers([]))).toBe(true);
  expect(await allInIdleTime(answers([true, true]))).toBe(true);
  const rest = answers([true, false, true]);
  expect(await allInIdleTime(rest)).toBe(false);
  expect(rest.next()).toEqual({ done: false, value: true });
});

it('asks for one answer a step where there is no time', async () => {
  const steps: number[] = [];
  let asked = 0;
  const idle = (work: (deadline: { timeRemaining: () => number }) => void): void => {
    setTimeout(() => {
      const before = asked;
      work({ timeRemaining: () => 0 });
      steps.push(asked - before);
    });
  };
  Object.assign(globalThis, { requestIdleCallback: idle });
  function* counted(): Generator<boolean, void> {
    for (let index = 0; index < 3; index++) {
      asked += 1;
      yield true;
    }
  }
  expect(await allInIdleTime(counted())).toBe(true);
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  expect(steps.slice(0, 3)).toEqual([1, 1, 1]);
});

it('rejects where an answer can’t be had', async () => {
  function* failing(): Generator<boolean, void> {
    yield true;
    throw new RangeError('no');
  }
  await expect(allInIdleTime(failing())).rejects.toThrow('no');
});
