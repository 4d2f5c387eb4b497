import { loadReview } from './load-review';
import { run } from './run';

/** All of standard input. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), { readStdin, loadReview }).then(
  ({ output, complaints, exitCode }) => {
    for (const line of complaints) process.stderr.write(`check: ${line}\n`);
    process.stdout.write(output);
    process.exitCode = exitCode;
  },
);
