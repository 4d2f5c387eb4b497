import { useState } from 'react';
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { createRoot } from 'react-dom/client';

/**
 * What Microsoft's task pane template for React draws, written anew with the same parts: a header with
 * the logo, a list of three features with icons, a text area and a button that inserts its text
 * (OfficeDev/Office-Addin-TaskPane-React, src/taskpane). The measure that the pane's opening is held to.
 */
const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBottom: '30px',
    paddingTop: '100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { marginTop: '20px', listStyleType: 'none' },
  item: { display: 'flex', paddingBottom: '20px' },
  icon: { marginRight: '10px' },
  insertion: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
});

const FEATURES = [
  { icon: <Ribbon24Regular />, text: 'Achieve more with Office integration' },
  { icon: <LockOpen24Regular />, text: 'Unlock features and functionality' },
  { icon: <DesignIdeas24Regular />, text: 'Create and visualize like a pro' },
];

function App() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  const insert = () =>
    Office.context.mailbox.item?.body.setSelectedDataAsync(text, {
      coercionType: Office.CoercionType.Text,
    });
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Template" />
        <h1 className={styles.message}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {FEATURES.map(({ icon, text: words }) => (
          <li key={words} className={styles.item}>
            <i className={styles.icon}>{icon}</i>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <div className={styles.insertion}>
        <Field size="large" label="Enter text to be inserted into the document.">
          <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button data-usable appearance="primary" size="large" onClick={insert}>
          Insert text
        </Button>
      </div>
    </div>
  );
}

const container = document.getElementById('container');
if (!container) throw new RangeError('taskpane.html has no #container');
const root = createRoot(container);
void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
