import type { Reminder } from '../templates/reminder';
import { words } from './words';

interface CharterSheetProps {
  readonly reminder: Reminder;
}

/** The charter on one A4 page: the rules, what to say instead, what to say first. */
export function CharterSheet({ reminder: { rules, situations, phases } }: CharterSheetProps) {
  return (
    <article className="sheet">
      <h1>{words.heading}</h1>
      <section aria-labelledby="rules">
        <h2 id="rules">{words.rules}</h2>
        <ol className="rules">
          {rules.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="pairs">
        <h2 id="pairs">{words.pairs}</h2>
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">{words.situation}</th>
              <th scope="col">{words.avoid}</th>
              <th scope="col">{words.prefer}</th>
            </tr>
          </thead>
          {situations.map(({ title, pairs }) => (
            <tbody key={title}>
              {pairs.map(({ avoid, prefer }, index) => (
                <tr key={avoid}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={pairs.length}>
                      {title}
                    </th>
                  )}
                  <td className="avoid">{avoid}</td>
                  <td className="prefer">{prefer}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <section aria-labelledby="phases">
        <h2 id="phases">{words.phases}</h2>
        <table className="phases">
          <thead>
            <tr>
              <th scope="col">{words.phase}</th>
              <th scope="col">{words.say}</th>
              <th scope="col">{words.ask}</th>
            </tr>
          </thead>
          <tbody>
            {phases.map(({ title, first, ask }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{first}</td>
                <td>{ask}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}
